package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkToken;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/** What is tried with the link that ends mails. */
final class StopAttacks {

    private StopAttacks() {}

    /** B is signed in, in the same browser, when A's link is opened and used; the mail program's own request carries no cookie at all. */
    static void endsItsOwnMailsOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var link = link(a, IssueLink.STOP_MAILS, Asked.LATER);
        var before = a.colony().rows(server);
        var other = b.colony().rows(server);
        assertThat(get(Browser.of(server, b.colony()), link).body()).contains("Keine Mails mehr").doesNotContain(b.colony().canary(), b.colony().email());
        assertThat(a.colony().rows(server)).as("looking changes nothing").isEqualTo(before);
        assertThat(new Browser(server).post(link, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
        assertThat(a.colony().rows(server)).as("the mails of A's person end").isNotEqualTo(before);
        assertThat(b.colony().rows(server)).isEqualTo(other);
        assertThat(get(new Browser(server), link).body()).doesNotContain("<form");
    }

    static void wrongLinksAreAlike(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var wrong = List.of("/m/" + LinkToken.make(a.colony().network()).text(), "/m/", "/m/x", link(a, "polls.answer", Asked.LATER), link(a, IssueLink.STOP_MAILS, Asked.OVER));
        var rows = a.colony().rows(server) + b.colony().rows(server);
        var one = get(new Browser(server), wrong.get(0));
        for (var link : wrong) {
            assertThat(get(new Browser(server), link).body()).as(link).isEqualTo(one.body());
            assertThat(new Browser(server).post(link, "List-Unsubscribe=One-Click").statusCode()).as(link).isEqualTo(404);
        }
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(rows);
    }

    private static String link(Asked network, String purpose, String expires) throws SQLException {
        return network.link(purpose, network.colony().contact(), network.colony().contact(), expires).replaceFirst("/a/", "/m/");
    }

    private static HttpResponse<String> get(Browser browser, String path) throws IOException, InterruptedException {
        return browser.send(browser.to(path).GET());
    }
}
