package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import de.reihum.proposals.starters.ProposalLink;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/** What is tried with links for proposing. */
final class ProposalAttacks {

    private static final String PURPOSE = ProposalLink.PURPOSE;

    private ProposalAttacks() {}

    /** B is signed in, in the same browser, when A's link is opened and used. */
    static void opensItsOwnNetworkOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var link = a.link(PURPOSE, a.colony().contact(), a.colony().contact(), Asked.LATER);
        var before = a.colony().rows(server);
        var other = b.colony().rows(server);
        var browser = Browser.of(server, b.colony());

        assertThat(get(browser, link).body()).contains(a.colony().canary()).doesNotContain(b.colony().canary(), b.colony().email());
        assertThat(a.colony().rows(server)).as("looking changes nothing").isEqualTo(before);
        assertThat(browser.post(link, "withdraw=" + b.colony().proposal()).statusCode()).isEqualTo(404);
        assertThat(a.colony().rows(server)).as("nobody may propose in A, which has said nothing").isEqualTo(before);
        assertThat(browser.post(link, "kind=TOPIC&title=Neues").statusCode()).isEqualTo(303);
        assertThat(a.colony().rows(server)).isEqualTo(before);
        assertThat(browser.post(link, "withdraw=" + a.colony().proposal()).statusCode()).isEqualTo(303);
        assertThat(a.colony().rows(server)).as("what is taken back is A's").contains("WITHDRAWN");
        assertThat(b.colony().rows(server)).isEqualTo(other);
    }

    static void wrongLinksAreAlike(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        long own = a.colony().contact();
        var wrong = List.of("/v/" + LinkToken.make(a.colony().network()).text(), "/v/", "/v/x", a.link(PURPOSE, own, own, Asked.OVER), a.link(PURPOSE, own, b.colony().contact(), Asked.LATER),
                a.link("hosting.request", a.colony().hostRequest(), own, Asked.LATER).replace("/h/", "/v/"), a.link(PURPOSE, own, own, Asked.LATER).replace("/v/", "/a/"));
        var rows = a.colony().rows(server) + b.colony().rows(server);
        for (var browser : List.of(new Browser(server), Browser.of(server, b.colony()))) {
            for (var link : wrong) {
                assertThat(List.of(get(browser, link).statusCode(), browser.post(link, "kind=TOPIC&title=Neues").statusCode())).as(link).containsOnly(404);
                assertThat(get(browser, link).body()).as(link).doesNotContain(a.colony().canary(), b.colony().canary());
            }
        }
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(rows);
    }

    private static HttpResponse<String> get(Browser browser, String path) throws IOException, InterruptedException {
        return browser.send(browser.to(path).GET());
    }
}
