package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/** What is tried with addresses of calendars. */
final class CalendarAttacks {

    private CalendarAttacks() {}

    /** B is signed in, in the same browser, when A's calendar is fetched. */
    static void opensItsOwnNetworkOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var path = feed(a);
        var before = a.colony().rows(server) + b.colony().rows(server);
        var seen = get(Browser.of(server, b.colony()), path);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).as("A's own").contains(a.colony().canary()).doesNotContain(b.colony().canary(), a.colony().email(), "ATTENDEE", "ORGANIZER");
        assertThat(a.colony().rows(server) + b.colony().rows(server)).as("looking changes nothing").isEqualTo(before);
    }

    static void wrongSecretsAreAlike(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var right = feed(a);
        var one = get(new Browser(server), "/feeds/" + LinkToken.make(a.colony().network()).text() + ".ics");
        for (var wrong : List.of("/feeds/" + LinkToken.make(b.colony().network()).text() + ".ics", "/feeds/" + LinkToken.make(2_000_000_000).text() + ".ics", "/feeds/", "/feeds/x.ics", right.replace(".ics", ""),
                a.link("polls.answer", a.running(), a.colony().contact(), Asked.LATER).replaceFirst("/a/", "/feeds/") + ".ics")) {
            var answer = get(new Browser(server), wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(one.statusCode()).isEqualTo(404);
            assertThat(answer.body()).as(wrong).doesNotContain(a.colony().canary(), b.colony().canary());
        }
        assertThat(get(new Browser(server), right).body()).as("the right one").contains(a.colony().canary());
    }

    static void showsWhatIsShownOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        b.put("INSERT INTO network_value (tenant_id, id, setting, said, version) VALUES (?, ?, 'PUBLIC_DATES', 'YES', 1)", b.colony().network(), b.colony().member());
        var unknown = get(new Browser(server), "/dates/999999999");
        for (var hidden : List.of("/dates/" + a.colony().network(), "/dates/", "/dates/x", "/dates/" + a.colony().network() + "/" + a.colony().meeting())) {
            assertThat(get(Browser.of(server, a.colony()), hidden).body()).as(hidden).isEqualTo(unknown.body()).doesNotContain(a.colony().canary());
        }
        assertThat(get(new Browser(server), "/dates/" + b.colony().network()).body()).as("what B shows").contains(b.colony().canary()).doesNotContain(b.colony().email(), a.colony().canary());
    }

    private static String feed(Asked network) throws SQLException {
        var token = LinkToken.make(network.colony().network());
        network.put("INSERT INTO calendar_feed (tenant_id, id, series, secret_hash, made_at, made_by, version) VALUES (?, ?, 0, ?, '2026-01-01', ?, 1)",
                network.colony().network(), network.colony().member(), token.hash(), network.colony().canary());
        return "/feeds/" + token.text() + ".ics";
    }

    private static HttpResponse<String> get(Browser browser, String path) throws IOException, InterruptedException {
        return browser.send(browser.to(path).GET());
    }
}
