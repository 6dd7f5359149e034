package de.reihum.ear.isolation;

import de.reihum.hosting.asking.HostAnswerService;
import de.reihum.invitations.Invitation;
import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import de.reihum.proposals.starters.ProposalLink;
import de.reihum.touches.introductions.ConsentService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What a colony has besides its addresses: a running poll with somebody asked, one whose end is over, things that are due, and keys by mail. */
record Asked(RunningServer server, Colony colony) {

    private static final AtomicLong NEXT = new AtomicLong(7_000_000_000_000_000L);

    private static final Map<String, String> PATHS = Map.of(ConsentService.PURPOSE, "/i/", Invitation.ANSWER, "/t/", HostAnswerService.PURPOSE, "/h/", AttendanceAttacks.PURPOSE, "/f/", ProposalLink.PURPOSE, "/v/");

    /** A day on which everything is still good. */
    static final String LATER = LocalDate.now().plusDays(30).toString();
    static final String OVER = "2020-01-01";

    /** Writes the rows. */
    static Asked found(RunningServer server, Colony colony) throws SQLException {
        var asked = new Asked(server, colony);
        asked.poll(asked.running(), LATER);
        asked.poll(asked.overdue(), OVER);
        asked.put("INSERT INTO poll_invitation (tenant_id, id, poll_id, member_id, contact_id, asked_at, reminders, answered, version) VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6), 0, 0, 1)",
                colony.network(), asked.invitation(), asked.running(), colony.member(), colony.contact());
        asked.put("INSERT INTO api_answer (tenant_id, id, repeat_hash, request_hash, status, body, created_at, version) VALUES (?, ?, ?, ?, 200, ?, '2020-01-01', 1)",
                colony.network(), NEXT.incrementAndGet(), "r" + colony.network(), "q", colony.canary());
        asked.put("INSERT INTO network_export (tenant_id, id, asked_by, asked_at, job, finished_at, expires_at, size, row_count, parts, version) VALUES (?, ?, ?, '2020-01-01', 0, '2020-01-01', ?, 1, 1, 1, 1)",
                colony.network(), asked.export(), colony.canary(), LATER);
        asked.put("INSERT INTO network_export_part (tenant_id, id, export_id, number, bytes, version) VALUES (?, ?, ?, 0, ?, 1)", colony.network(), NEXT.incrementAndGet(), asked.export(), colony.canary());
        return asked;
    }

    /** A person of another member, who is to be introduced to the colony's own. @return the colony's own side */
    long introduction() throws SQLException {
        long id = NEXT.addAndGet(10);
        put("INSERT INTO introduction (tenant_id, id, why, state, author, asked_at, ends_at, logged, version) VALUES (?, ?, ?, 'ASKED', ?, '2020-01-01', ?, FALSE, 1)",
                colony.network(), id, colony.canary(), colony.canary(), LATER);
        for (int side = 1; side <= 2; side++) {
            put("INSERT INTO introduction_side (tenant_id, id, introduction_id, member_id, contact_id, answer, word, talked, version) VALUES (?, ?, ?, ?, ?, 'OPEN', '', 'OPEN', 1)",
                    colony.network(), id + side, id, colony.member(), colony.contact());
        }
        NEXT.addAndGet(10);
        return id + 1;
    }

    private void poll(long id, String end) throws SQLException {
        put("INSERT INTO poll (tenant_id, id, question, intro, mode, hidden, anonymous, ends_on, audience, state, sent_at, word, search_text, version)"
                + " VALUES (?, ?, ?, ?, 'ONE', FALSE, FALSE, ?, '', 'RUNNING', '2020-01-01', '', ?, 1)", colony.network(), id, colony.canary(), colony.canary(), end, colony.canary().toLowerCase());
        for (int number = 1; number <= 2; number++) {
            put("INSERT INTO poll_option (tenant_id, id, poll_id, number, text, retired, version) VALUES (?, ?, ?, ?, ?, FALSE, 1)", colony.network(), id + 10 * number, id, number, colony.canary() + number);
        }
    }

    /**
     * The member is invited to a meeting of its own.
     *
     * @param state of the meeting
     * @param sent whether it went out, before the meeting changed
     * @return the meeting's id; the invitation's is the next number
     */
    long meeting(String state, String channel, boolean sent) throws SQLException {
        long id = NEXT.addAndGet(10);
        put("INSERT INTO meeting (tenant_id, id, title, topic, word, day, start_minute, minutes, place_name, place_street, place_postcode, place_town, place_hints, audience, capacity, guests, asks_needs, poll,"
                + " state, sequence_number, cancel_word, search_text, version) VALUES (?, ?, ?, '', '', '2037-03-12', 960, 120, ?, '', '', '', '', '', 0, 1, FALSE, 0, ?, 1, '', ?, 1)",
                colony.network(), id, colony.canary(), colony.canary(), state, colony.canary().toLowerCase());
        put("INSERT INTO invitation (tenant_id, id, meeting_id, member_id, contact_id, channel, invited_at, sent_at, told, returned_why, reminders, answered, version)"
                + " VALUES (?, ?, ?, ?, ?, ?, '2020-01-01', ?, ?, '', 0, FALSE, 1)", colony.network(), id + 1, id, colony.member(), colony.contact(), channel, sent ? "2020-01-01" : null, sent ? 0 : -1);
        NEXT.addAndGet(10);
        return id;
    }

    /** A file with letters, of a meeting that still has one to write. @return its id */
    long letters() throws SQLException {
        long meeting = meeting("INVITED", "LETTER", false);
        put("INSERT INTO invitation_letters (tenant_id, id, meeting_id, job, ordered_at, finished_at, letters, parts, version) VALUES (?, ?, ?, 0, '2020-01-01', '2020-01-01', 1, 1, 1)",
                colony.network(), meeting + 2, meeting);
        return meeting + 2;
    }

    long running() {
        return colony.member() + 100;
    }

    long overdue() {
        return colony.member() + 101;
    }

    /** The network was closed, and its time is over. @return its number */
    int closed() throws SQLException {
        put("UPDATE network SET state = 'CLOSED' WHERE id = ?", colony.network());
        put("INSERT INTO closed_network (id, closed_at, delete_at, export_id, rows_found, rows_deleted, version) VALUES (?, '2020-01-01', '2020-02-01', 0, 0, 0, 1)", colony.network());
        return colony.network();
    }

    long export() {
        return colony.member() + 103;
    }

    long invitation() {
        return colony.member() + 102;
    }

    /** An id for another row. */
    long fresh() {
        return NEXT.incrementAndGet();
    }

    /** A personal link of this network. @return its path */
    String link(String purpose, long subject, long contact, String expires) throws SQLException {
        var token = LinkToken.make(colony.network());
        put("INSERT INTO personal_link (tenant_id, id, purpose, subject, contact, secret_hash, expires_at, revoked, version) VALUES (?, ?, ?, ?, ?, ?, ?, FALSE, 1)",
                colony.network(), NEXT.incrementAndGet(), purpose, subject, contact, token.hash(), expires);
        return PATHS.getOrDefault(purpose, "/a/") + token.text();
    }

    /** A good link of the person who was asked. */
    String link() throws SQLException {
        return link("polls.answer", running(), colony.contact(), LATER);
    }

    /** A link to set this network's person's password. @return its token */
    String oneTimeLink(String purpose, String expires) throws SQLException {
        var token = UUID.randomUUID().toString();
        put("INSERT INTO login_token (id, account_id, purpose, fingerprint, expires_at, version) VALUES (?, ?, ?, ?, ?, 1)", NEXT.incrementAndGet(), colony.member(), purpose, sha256(token), expires);
        return token;
    }

    /** @return the job's id */
    long job(String kind, long subject) throws SQLException {
        long id = NEXT.incrementAndGet();
        put("INSERT INTO job (tenant_id, id, kind, subject, title, started_by, started_at, state, run, done, total, message, counters, version)"
                + " VALUES (?, ?, ?, ?, '', 'Kim', UTC_TIMESTAMP(6), 'QUEUED', 0, 0, 1, '', '', 1)", colony.network(), id, kind, subject);
        return id;
    }

    /** The list has been imported, but for one row. */
    void mendable() throws SQLException {
        put("UPDATE member_import SET state = 'DONE', row_count = 1, counts = 'error=1' WHERE tenant_id = ? AND id = ?", colony.network(), colony.list());
        put("INSERT INTO import_row (tenant_id, id, import_id, line, cells, received, decision, proposal, choice, remarks, warned, name, member_id, progress, version)"
                + " VALUES (?, ?, ?, 2, ?, '', 'ERROR', 'OPEN', 'PROPOSAL', '', FALSE, ?, 0, 'WAITING', 1)", colony.network(), NEXT.incrementAndGet(), colony.list(), "[\"" + colony.canary() + "\"]", colony.canary());
    }

    void put(String sql, Object... values) throws SQLException {
        colony.put(server, sql, values);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** All that is stored of it, and the mails to its person. */
    String state() throws SQLException, IOException, InterruptedException {
        return colony.rows(server) + mails();
    }

    /** The mails to this network's person, with their subjects. */
    String mails() throws IOException, InterruptedException {
        var browser = new Browser(server);
        return browser.send(browser.to("/dev/mail?to=" + colony.email()).GET()).body();
    }
}
