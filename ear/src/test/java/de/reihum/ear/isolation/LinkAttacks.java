package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;

/** What is tried with links that came by mail. */
final class LinkAttacks {

    private static final String PURPOSE = "polls.answer";

    private LinkAttacks() {}

    /** B is signed in, in the same browser, when A's link is opened and answered. */
    static void opensItsOwnNetworkOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var link = a.link();
        var before = a.colony().rows(server);
        var other = b.colony().rows(server);
        var browser = Browser.of(server, b.colony());

        assertThat(get(browser, link).body()).contains(a.colony().canary()).doesNotContain(b.colony().canary(), b.colony().email());
        assertThat(a.colony().rows(server)).as("looking changes nothing").isEqualTo(before);
        assertThat(browser.post(link, "choice=1").statusCode()).isEqualTo(303);

        assertThat(a.colony().rows(server)).as("the answer is A's").isNotEqualTo(before);
        assertThat(b.colony().rows(server)).isEqualTo(other);
        assertThat(get(browser, link).headers().firstValue("Set-Cookie")).as("no other session").isEmpty();
        assertThat(browser.open("members")).as("B's session is still B's").contains(b.colony().canary()).doesNotContain(a.colony().canary());
    }

    static void wrongLinksAreAlike(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var revoked = a.link();
        a.put("UPDATE personal_link SET revoked = TRUE WHERE tenant_id = ?", a.colony().network());
        var wrong = List.of("/a/" + LinkToken.make(a.colony().network()).text(), "/a/", "/a/x", moved(a.link(), b.colony().network()), revoked, a.link(PURPOSE, a.running(), a.colony().contact(), Asked.OVER),
                a.link(PURPOSE, b.running(), a.colony().contact(), Asked.LATER), a.link(PURPOSE, b.running(), b.colony().contact(), Asked.LATER), a.link(PURPOSE, a.running(), b.colony().contact(), Asked.LATER),
                a.link("surveys.answer", a.running(), a.colony().contact(), Asked.LATER));
        var rows = a.colony().rows(server) + b.colony().rows(server);
        var one = get(new Browser(server), wrong.get(0));
        assertThat(one.statusCode()).isEqualTo(404);
        for (var browser : List.of(new Browser(server), Browser.of(server, b.colony()))) {
            for (var link : wrong) {
                assertThat(List.of(get(browser, link).statusCode(), browser.post(link, "choice=1").statusCode())).as(link).containsOnly(404);
                assertThat(get(browser, link).body()).as(link).isEqualTo(one.body());
                assertThat(browser.post(link, "choice=1").body()).as(link).isEqualTo(one.body());
            }
        }
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(rows);
    }

    static void endedTakesNothing(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        a.put("UPDATE poll_invitation SET poll_id = ? WHERE tenant_id = ?", a.overdue(), a.colony().network());
        var link = a.link(PURPOSE, a.overdue(), a.colony().contact(), Asked.LATER);
        var rows = a.colony().rows(server) + b.colony().rows(server);
        var browser = Browser.of(server, b.colony());
        assertThat(browser.post(link, "choice=1").statusCode()).isEqualTo(303);
        assertThat(get(browser, link).body()).contains("beendet").doesNotContain("<form", b.colony().canary());
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(rows);
    }

    /** B is signed in, in the same browser, when the link of A's person is opened and used. */
    static void setsItsOwnPasswordOnly(RunningServer server, Asked a, Asked b, String purpose, String path) throws IOException, InterruptedException, SQLException {
        var token = a.oneTimeLink(purpose, Asked.LATER);
        var browser = Browser.of(server, b.colony());
        var page = get(browser, path + token).body();
        assertThat(page).contains(a.colony().email()).doesNotContain(b.colony().canary(), b.colony().email());
        var fields = "form=" + Browser.form(page) + "&email=" + b.colony().email() + "&password=Sieben.Kraniche.42&again=Sieben.Kraniche.42";
        assertThat(browser.post(path + token, fields).headers().firstValue("Location")).contains("/login?done=password");
        assertThat(get(browser, path + token).statusCode()).as("used up").isEqualTo(404);
        assertThat(Browser.of(server, b.colony()).open("members")).as("B's password is as it was").contains(b.colony().canary());
        assertThat(browser.open("members")).doesNotContain(a.colony().canary());
    }

    static void wrongOneTimeLinksAreAlike(RunningServer server, Asked a, String purpose, String path, String otherPath) throws IOException, InterruptedException, SQLException {
        var good = a.oneTimeLink(purpose, Asked.LATER);
        var browser = new Browser(server);
        var one = get(browser, path + "x");
        for (var link : List.of(path, path + a.oneTimeLink(purpose, Asked.OVER), otherPath + good)) {
            var answer = get(browser, link);
            assertThat(answer.statusCode()).as(link).isEqualTo(404);
            assertThat(answer.body()).as(link).doesNotContain(a.colony().canary(), a.colony().email());
        }
        assertThat(get(browser, path + a.oneTimeLink(purpose, Asked.OVER)).body()).isEqualTo(one.body()).isEqualTo(get(browser, otherPath + good).body());
        assertThat(get(browser, path + good).statusCode()).as("none of these used it up").isEqualTo(200);
    }

    private static HttpResponse<String> get(Browser browser, String path) throws IOException, InterruptedException {
        return browser.send(browser.to(path).GET());
    }

    /** The link's secret under another network's number. */
    private static String moved(String link, int network) {
        var bytes = Base64.getUrlDecoder().decode(link.substring("/a/".length()));
        ByteBuffer.wrap(bytes).putInt(network);
        return "/a/" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
