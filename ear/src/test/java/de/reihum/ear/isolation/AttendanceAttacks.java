package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.attendance.feedback.FeedbackRound;
import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What is tried with the page at a meeting's door, and with links to the questions after it. */
final class AttendanceAttacks {

    static final String PURPOSE = FeedbackRound.PURPOSE;
    private static final String TAP = "tap=tap-0123456789&state=PRESENT&handle=m";

    private AttendanceAttacks() {}

    /** Somebody was asked how a meeting was. @return the question's id */
    static long request(Asked of) throws SQLException {
        long id = of.fresh();
        of.put("INSERT INTO feedback_request (tenant_id, id, meeting_id, contact_id, asked_at, answered, version) VALUES (?, ?, ?, ?, ?, FALSE, 1)",
                of.colony().network(), id, of.colony().over(), of.colony().contact(), LocalDate.now().minusDays(1).toString());
        return id;
    }

    static void notesItsOwnPeopleOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var page = "/check-in/" + a.colony().over();
        var before = a.colony().rows(server) + b.colony().rows(server);
        for (var stranger : List.of(Browser.of(server, b.colony()), new Browser(server))) {
            assertThat(stranger.send(stranger.to(page).GET()).body()).doesNotContain(a.colony().canary());
            assertThat(stranger.post(page, TAP + a.colony().member()).statusCode()).isIn(403, 404);
        }
        var own = Browser.of(server, b.colony());
        assertThat(own.post("/check-in/" + b.colony().over(), TAP + a.colony().member()).statusCode()).as("a foreign member at one's own door").isEqualTo(404);
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(before);
        var owner = Browser.of(server, a.colony());
        assertThat(owner.send(owner.to(page).GET()).body()).as("one's own").contains(a.colony().canary());
        assertThat(owner.post(page, TAP + a.colony().member()).statusCode()).isEqualTo(200);
    }

    /** B is signed in, in the same browser, when A's link is opened and answered. */
    static void opensItsOwnNetworkOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        request(a);
        var link = a.link(PURPOSE, a.colony().over(), a.colony().contact(), Asked.LATER);
        var before = a.colony().rows(server);
        var other = b.colony().rows(server);
        var browser = Browser.of(server, b.colony());
        assertThat(browser.send(browser.to(link).GET()).body()).contains(a.colony().canary()).doesNotContain(b.colony().canary(), b.colony().email());
        assertThat(a.colony().rows(server)).as("looking changes nothing").isEqualTo(before);
        assertThat(browser.post(link, "worth=4").statusCode()).isEqualTo(303);
        assertThat(a.colony().rows(server)).as("the answer is A's").isNotEqualTo(before);
        assertThat(b.colony().rows(server)).isEqualTo(other);
    }

    static void wrongLinksAreAlike(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        request(a);
        request(b);
        var wrong = List.of("/f/" + LinkToken.make(a.colony().network()).text(), "/f/", "/f/x", a.link(PURPOSE, a.colony().over(), a.colony().contact(), Asked.OVER),
                a.link(PURPOSE, b.colony().over(), a.colony().contact(), Asked.LATER), a.link(PURPOSE, a.colony().over(), b.colony().contact(), Asked.LATER), a.link().replace("/a/", "/f/"));
        var rows = a.colony().rows(server) + b.colony().rows(server);
        var browser = Browser.of(server, b.colony());
        for (var link : wrong) {
            assertThat(browser.send(browser.to(link).GET()).statusCode()).as(link).isEqualTo(404);
            assertThat(browser.post(link, "worth=4").statusCode()).as(link).isEqualTo(404);
            assertThat(browser.send(browser.to(link).GET()).body()).as(link).doesNotContain(a.colony().canary(), b.colony().canary());
        }
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(rows);
    }
}
