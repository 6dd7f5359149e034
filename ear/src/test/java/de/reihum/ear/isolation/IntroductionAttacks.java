package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import de.reihum.touches.introductions.ConsentService;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/** What is tried with links to introductions. */
final class IntroductionAttacks {

    private static final String PURPOSE = ConsentService.PURPOSE;

    private IntroductionAttacks() {}

    /** B is signed in, in the same browser, when A's link is opened and answered. */
    static void opensItsOwnNetworkOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var link = a.link(PURPOSE, a.introduction(), a.colony().contact(), Asked.LATER);
        var before = a.colony().rows(server);
        var other = b.colony().rows(server);
        var browser = Browser.of(server, b.colony());

        assertThat(get(browser, link).body()).contains(a.colony().canary()).doesNotContain(b.colony().canary(), b.colony().email());
        assertThat(a.colony().rows(server)).as("looking changes nothing").isEqualTo(before);
        assertThat(browser.post(link, "answer=yes").statusCode()).isEqualTo(303);
        assertThat(a.colony().rows(server)).as("the answer is A's").isNotEqualTo(before);
        assertThat(b.colony().rows(server)).isEqualTo(other);
    }

    static void wrongLinksAreAlike(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        long own = a.introduction();
        long foreign = b.introduction();
        var wrong = List.of("/i/" + LinkToken.make(a.colony().network()).text(), "/i/", "/i/x", a.link(PURPOSE, own, a.colony().contact(), Asked.OVER), a.link(PURPOSE, foreign, a.colony().contact(), Asked.LATER),
                a.link(PURPOSE, own, b.colony().contact(), Asked.LATER), a.link().replace("/a/", "/i/"), a.link(PURPOSE, own, a.colony().contact(), Asked.LATER).replace("/i/", "/a/"));
        var rows = a.colony().rows(server) + b.colony().rows(server);
        for (var browser : List.of(new Browser(server), Browser.of(server, b.colony()))) {
            for (var link : wrong) {
                assertThat(List.of(get(browser, link).statusCode(), browser.post(link, "answer=yes").statusCode())).as(link).containsOnly(404);
                assertThat(get(browser, link).body()).as(link).doesNotContain(a.colony().canary(), b.colony().canary());
            }
        }
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(rows);
    }

    /** Both sides are one person here, whose address stands nowhere until both have said yes; then it does. */
    static void tellsNothingBefore(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        long side = a.introduction();
        var one = a.link(PURPOSE, side, a.colony().contact(), Asked.LATER);
        var other = a.link(PURPOSE, side + 1, a.colony().contact(), Asked.LATER);
        var browser = new Browser(server);
        assertThat(get(browser, one).body()).doesNotContain(a.colony().email());
        browser.post(one, "answer=yes&word=Hallo");
        assertThat(get(browser, one).body()).doesNotContain(a.colony().email());
        assertThat(get(browser, other).body()).as("not even that somebody has answered").doesNotContain(a.colony().email(), "Hallo");
        browser.post(other, "answer=yes");
        assertThat(get(browser, one).body()).contains(a.colony().email());
        assertThat(get(browser, other).body()).contains(a.colony().email(), "Hallo");
    }

    private static HttpResponse<String> get(Browser browser, String path) throws IOException, InterruptedException {
        return browser.send(browser.to(path).GET());
    }
}
