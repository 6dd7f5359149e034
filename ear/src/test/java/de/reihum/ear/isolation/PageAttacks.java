package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What is tried on plain pages that open nothing by a token. */
final class PageAttacks {

    private PageAttacks() {}

    static PageProbe.Attack saysNothing(String page) {
        return (server, a, b) -> {
            var before = a.colony().rows(server);
            var asking = page.replace("/*", "/") + "?network=" + a.colony().network() + "&tenant=" + a.colony().network() + "&id=" + a.colony().member() + "&to=" + b.colony().email();
            assertThat(Browser.of(server, b.colony()).send(new Browser(server).to(asking).GET()).body()).doesNotContain(a.colony().canary(), a.colony().email());
            assertThat(a.colony().rows(server)).isEqualTo(before);
        };
    }

    static void noDoorWithoutARole(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var browser = Browser.of(server, b.colony());
        var page = browser.send(browser.to("/login/network").GET()).body();
        assertThat(page).doesNotContain(a.colony().canary());
        browser.post("/login/network", "network=" + a.colony().network() + "&to=%2Fmembers");
        assertThat(browser.open("members")).contains(b.colony().canary()).doesNotContain(a.colony().canary());
        browser.post("/login/network", "network=" + b.colony().network() + "&to=%2Fmembers");
        assertThat(browser.open("members")).as("one's own").contains(b.colony().canary());
    }

    /** A logo is found under its own network's number alone, whoever is signed in. */
    static void showsItsOwnLogoOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        long id = a.colony().member() + 500;
        a.put("INSERT INTO logo (tenant_id, id, file_name, picture, version) VALUES (?, ?, ?, ?, 1)", a.colony().network(), id, a.colony().canary(), a.colony().canary());
        var browser = Browser.of(server, b.colony());
        assertThat(browser.send(browser.to("/brand/logo/" + a.colony().network() + "-" + id + ".png").GET()).body()).as("the owner's").contains(a.colony().canary());
        for (var wrong : List.of(b.colony().network() + "-" + id, "0-" + id, a.colony().network() + "-" + (id + 1), "-" + id)) {
            var answer = browser.send(browser.to("/brand/logo/" + wrong + ".png").GET());
            assertThat(answer.statusCode()).as(wrong).isEqualTo(404);
            assertThat(answer.body()).as(wrong).doesNotContain(a.colony().canary());
        }
    }

    /** Shows the mails of all networks; so it must ask, before anything else, whether this is a development server. */
    static void forDevelopmentOnly(RunningServer server, Asked a, Asked b) {
        var page = new ClassFileImporter().importPath(Path.of("../web/target/classes")).get("de.reihum.web.development.MailPage");
        assertThat(asks(page)).isTrue();
    }

    private static boolean asks(JavaClass page) {
        return page.getMethods().stream().filter(method -> method.getName().equals("doGet"))
                .allMatch(method -> method.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTarget().getFullName().equals("de.reihum.web.shared.Settings.development()")));
    }
}
