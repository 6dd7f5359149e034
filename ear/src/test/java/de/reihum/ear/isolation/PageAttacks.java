package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.reihum.launcher.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

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
