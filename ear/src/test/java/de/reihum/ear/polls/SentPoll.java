package de.reihum.ear.polls;

import de.reihum.launcher.RunningServer;
import de.reihum.links.LinkToken;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A network of its own with a running poll of three topics, put straight into the database, and links for members that were asked. */
final class SentPoll {

    private static final AtomicInteger NETWORKS = new AtomicInteger(500_000);
    private static final AtomicLong IDS = new AtomicLong(1);

    private final RunningServer server;
    private final int network = NETWORKS.incrementAndGet();
    private final long id = IDS.incrementAndGet();

    private SentPoll(RunningServer server) {
        this.server = server;
    }

    /** @param mode ONE, SEVERAL or RANKING */
    static SentPoll open(RunningServer server, String mode, boolean anonymous, boolean hidden) {
        var poll = new SentPoll(server);
        poll.execute("INSERT INTO network (id, name, language, state, second_factor_required, created_at, version) VALUES (?, 'Netzwerk Neckar', 'de', 'ACTIVE', 0, UTC_TIMESTAMP(6), 1)", poll.network);
        poll.execute("""
                INSERT INTO poll (tenant_id, id, question, intro, mode, hidden, anonymous, ends_on, audience, state, sent_at, word, search_text, version)
                VALUES (?, ?, 'Worüber sprechen wir?', 'Zwei Minuten genügen.', ?, ?, ?, ?, '', 'RUNNING', UTC_TIMESTAMP(6), '', 'woruber', 1)""",
                poll.network, poll.id, mode, hidden, anonymous, LocalDate.now().plusDays(14));
        for (int number = 1; number <= 3; number++) {
            poll.execute("INSERT INTO poll_option (tenant_id, id, poll_id, number, text, retired, version) VALUES (?, ?, ?, ?, ?, 0, 1)",
                    poll.network, IDS.incrementAndGet(), poll.id, number, "Thema " + number);
        }
        return poll;
    }

    /** @return the path of a fresh link of a member that was asked */
    String ask(String language) {
        long member = IDS.incrementAndGet();
        execute("""
                INSERT INTO member (tenant_id, id, name, name_key, kind, status, sector, street, postcode, town, website, tags, notes, search_text, changed_at, version)
                VALUES (?, ?, 'Brauerei', 'brauerei', 'SME', 'ACTIVE', '', '', '', '', '', '', '', '', UTC_TIMESTAMP(6), 1)""", network, member);
        execute("""
                INSERT INTO contact (tenant_id, id, member_id, salutation, title, first_name, last_name, position, phone, representative, roles, language, consent, consent_source, search_text, version)
                VALUES (?, ?, ?, 'MS', '', 'Anna', 'Blüm', '', '', 1, '', ?, 'UNKNOWN', '', '', 1)""", network, member, member, language);
        execute("INSERT INTO poll_invitation (tenant_id, id, poll_id, member_id, contact_id, asked_at, reminders, answered, version) VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6), 0, 0, 1)",
                network, member, id, member, member);
        return link(member);
    }

    private String link(long contact) {
        var token = LinkToken.make(network);
        execute("INSERT INTO personal_link (tenant_id, id, purpose, subject, contact, secret_hash, expires_at, revoked, version) VALUES (?, ?, 'polls.answer', ?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL 30 DAY, 0, 1)",
                network, IDS.incrementAndGet(), id, contact, token.hash());
        return "/a/" + token.text();
    }

    void close() {
        execute("UPDATE poll SET state = 'CLOSED', closed_at = UTC_TIMESTAMP(6) WHERE tenant_id = ? AND id = ?", network, id);
    }

    /** @param state of the network, e.g. SUSPENDED */
    void move(String state) {
        execute("UPDATE network SET state = ?, version = version + 1 WHERE id = ?", state, network);
    }

    void revokeLinks() {
        execute("UPDATE personal_link SET revoked = 1 WHERE tenant_id = ?", network);
    }

    long namedAnswers() {
        return count("SELECT COUNT(*) FROM poll_ballot WHERE tenant_id = ?");
    }

    long secretAnswers() {
        return count("SELECT COUNT(*) FROM poll_secret_ballot WHERE tenant_id = ?");
    }

    long auditEntries() {
        return count("SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ?");
    }

    /** Everything a look could have changed, as one text. */
    String state() {
        return namedAnswers() + " " + secretAnswers() + " " + auditEntries() + " " + count("SELECT SUM(version) FROM poll_invitation WHERE tenant_id = ?")
                + " " + count("SELECT SUM(version) FROM personal_link WHERE tenant_id = ?");
    }

    private void execute(String statement, Object... values) {
        var database = server.database();
        try (var connection = DriverManager.getConnection(database.url().forApplication(), database.user(), database.password());
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private long count(String statement) {
        var database = server.database();
        try (var connection = DriverManager.getConnection(database.url().forApplication(), database.user(), database.password());
                var prepared = connection.prepareStatement(statement)) {
            prepared.setInt(1, network);
            try (var row = prepared.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
