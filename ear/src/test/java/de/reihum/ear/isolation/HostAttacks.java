package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.hosting.asking.HostAnswerService;
import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/** What is tried with links to requests to host. */
final class HostAttacks {

    private static final String PURPOSE = HostAnswerService.PURPOSE;
    private static final String BACK = "answer=back&word=Umbau";

    private HostAttacks() {}

    /** B is signed in, in the same browser, when A's link is opened and answered. */
    static void opensItsOwnNetworkOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var link = a.link(PURPOSE, a.colony().hostRequest(), a.colony().contact(), Asked.LATER);
        var before = a.colony().rows(server);
        var other = b.colony().rows(server);
        var browser = Browser.of(server, b.colony());

        assertThat(get(browser, link).body()).contains(a.colony().canary()).doesNotContain(b.colony().canary(), b.colony().email());
        assertThat(a.colony().rows(server)).as("looking changes nothing").isEqualTo(before);
        assertThat(browser.post(link, BACK).statusCode()).isEqualTo(303);
        assertThat(a.colony().rows(server)).as("the answer is A's").contains("GIVEN_BACK");
        assertThat(b.colony().rows(server)).isEqualTo(other);
    }

    static void wrongLinksAreAlike(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        long own = a.colony().hostRequest();
        long foreign = b.colony().hostRequest();
        var wrong = List.of("/h/" + LinkToken.make(a.colony().network()).text(), "/h/", "/h/x", a.link(PURPOSE, own, a.colony().contact(), Asked.OVER),
                a.link(PURPOSE, foreign, a.colony().contact(), Asked.LATER), a.link(PURPOSE, own, b.colony().contact(), Asked.LATER), a.link().replace("/a/", "/h/"),
                a.link(PURPOSE, own, a.colony().contact(), Asked.LATER).replace("/h/", "/a/"));
        var rows = a.colony().rows(server) + b.colony().rows(server);
        for (var browser : List.of(new Browser(server), Browser.of(server, b.colony()))) {
            for (var link : wrong) {
                assertThat(List.of(get(browser, link).statusCode(), browser.post(link, BACK).statusCode())).as(link).containsOnly(404);
                assertThat(get(browser, link).body()).as(link).doesNotContain(a.colony().canary(), b.colony().canary());
            }
        }
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(rows);
    }

    private static HttpResponse<String> get(Browser browser, String path) throws IOException, InterruptedException {
        return browser.send(browser.to(path).GET());
    }
}
