package de.reihum.ear.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.invitations.Invitation;
import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

/** Meetings to which a colony's people are invited, and what is tried with their links. */
final class ReplyAttacks {

    private static final String PURPOSE = Invitation.ANSWER;

    private ReplyAttacks() {}

    /** @return its id */
    static long meeting(Asked of, String day) throws SQLException {
        long id = of.fresh();
        var canary = of.colony().canary();
        of.put("INSERT INTO meeting (tenant_id, id, title, topic, word, day, start_minute, minutes, place_name, place_street, place_postcode, place_town, place_hints, audience, capacity, guests, asks_needs, poll,"
                + " state, sequence_number, cancel_word, search_text, version) VALUES (?, ?, ?, '', '', ?, 990, 150, ?, '', '', '', '', '', 1, 2, TRUE, 0, 'INVITED', 0, '', ?, 1)",
                of.colony().network(), id, canary, day, canary, canary.toLowerCase());
        of.put("INSERT INTO invitation (tenant_id, id, meeting_id, member_id, contact_id, channel, invited_at, told, returned_why, reminders, answered, version)"
                + " VALUES (?, ?, ?, ?, ?, 'MAIL', '2020-01-01', -1, '', 0, FALSE, 1)", of.colony().network(), of.fresh(), id, of.colony().member(), of.colony().contact());
        return id;
    }

    /** The member's answer to a meeting of its own. @return its id */
    static long reply(Asked of, String day, String seat) throws SQLException {
        return reply(of, meeting(of, day), seat);
    }

    private static long reply(Asked of, long meeting, String seat) throws SQLException {
        long id = of.fresh();
        of.put("INSERT INTO reply (tenant_id, id, meeting_id, member_id, contact_id, wish, seat, persons, ticket, offered_until, substitute, comment, needs, channel, entered_by, answered_at, version)"
                + " VALUES (?, ?, ?, ?, ?, 'YES', ?, 1, 1, '2020-01-01', '', ?, ?, 'LINK', '', '2020-01-01', 1)", of.colony().network(), id, meeting, of.colony().member(), of.colony().contact(), seat,
                of.colony().canary(), of.colony().canary());
        return id;
    }

    /** A meeting that is over, with somebody who needed something. @return the meeting's id */
    static long over(Asked of) throws SQLException {
        long meeting = meeting(of, Asked.OVER);
        reply(of, meeting, "TAKEN");
        return meeting;
    }

    /** A meeting that is over, with a task to call somebody about a place. @return the meeting's id */
    static long called(Asked of) throws SQLException {
        long meeting = meeting(of, Asked.OVER);
        of.put("INSERT INTO task (tenant_id, id, text, due, owner, owner_name, subject_kind, subject, subject_name, member_id, comment, author, done_by, search_text, version)"
                + " VALUES (?, ?, 'Anrufen, ein Platz ist frei: Kim', '2020-01-02', 0, 'Kim', 'meetings', ?, '', ?, '', 'Kim', '', '', 1)", of.colony().network(), of.fresh(), meeting, of.colony().member());
        return meeting;
    }

    /** A meeting to which the member comes. @return the meeting's id */
    static long coming(Asked of) throws SQLException {
        long meeting = meeting(of, Asked.LATER);
        reply(of, meeting, "TAKEN");
        return meeting;
    }

    /** B is signed in, in the same browser, when A's link is opened and answered. */
    static void opensItsOwnNetworkOnly(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        var link = a.link(PURPOSE, meeting(a, Asked.LATER), a.colony().contact(), Asked.LATER);
        var before = a.colony().rows(server);
        var other = b.colony().rows(server);
        var browser = Browser.of(server, b.colony());

        assertThat(get(browser, link).body()).contains(a.colony().canary()).doesNotContain(b.colony().canary(), b.colony().email());
        assertThat(a.colony().rows(server)).as("looking changes nothing").isEqualTo(before);
        assertThat(browser.post(link, "wish=yes&guests=0").statusCode()).isEqualTo(303);
        assertThat(a.colony().rows(server)).as("the answer is A's").isNotEqualTo(before);
        assertThat(b.colony().rows(server)).isEqualTo(other);
    }

    static void wrongLinksAreAlike(RunningServer server, Asked a, Asked b) throws IOException, InterruptedException, SQLException {
        long own = meeting(a, Asked.LATER);
        long foreign = meeting(b, Asked.LATER);
        var wrong = List.of("/t/" + LinkToken.make(a.colony().network()).text(), "/t/", "/t/x", a.link(PURPOSE, own, a.colony().contact(), Asked.OVER), a.link(PURPOSE, foreign, a.colony().contact(), Asked.LATER),
                a.link(PURPOSE, own, b.colony().contact(), Asked.LATER), a.link().replace("/a/", "/t/"), a.link(PURPOSE, own, a.colony().contact(), Asked.LATER).replace("/t/", "/a/"));
        var rows = a.colony().rows(server) + b.colony().rows(server);
        for (var browser : List.of(new Browser(server), Browser.of(server, b.colony()))) {
            for (var link : wrong) {
                assertThat(List.of(get(browser, link).statusCode(), browser.post(link, "wish=yes").statusCode())).as(link).containsOnly(404);
                assertThat(get(browser, link).body()).as(link).doesNotContain(a.colony().canary(), b.colony().canary());
            }
        }
        assertThat(a.colony().rows(server) + b.colony().rows(server)).isEqualTo(rows);
    }

    private static HttpResponse<String> get(Browser browser, String path) throws IOException, InterruptedException {
        return browser.send(browser.to(path).GET());
    }
}
