package de.reihum.ear;

import de.reihum.invitations.Invitation;
import de.reihum.launcher.RunningServer;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkToken;
import de.reihum.shared.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Networks and people of a test's own, written straight into the database, with the password of the demonstration (whose hash they
 * borrow). Nothing is shared between tests, so none has to wait for or clean up after another.
 */
public final class People {
    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

    private final RunningServer server;
    private String lastInvited = "";

    public People(RunningServer server) {
        this.server = server;
    }

    public String password() {
        try {
            return server.secrets().demo();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return the number of a new network */
    public int network(boolean secondFactorRequired) {
        int number = (int) (100_000 + NEXT.getAndIncrement() % 1_000_000_000);
        change("INSERT INTO network (id, name, language, state, second_factor_required, created_at, version) VALUES (?, ?, 'de', 'ACTIVE', ?, UTC_TIMESTAMP(6), 1)",
                number, "Netzwerk " + number, secondFactorRequired);
        return number;
    }

    /** @return the address of a new person without any network */
    String person() {
        long id = NEXT.getAndIncrement();
        String email = "person" + id + "@test.example";
        change("INSERT INTO account (id, email, form_of_address, given_name, family_name, language, password_hash, operator, demo, epoch, created_at, version)"
                + " SELECT ?, ?, 'NONE', 'Toni', 'Test', 'de', (SELECT a.password_hash FROM account a WHERE a.demo LIMIT 1), FALSE, FALSE, 1, UTC_TIMESTAMP(6), 1", id, email);
        return email;
    }

    public String person(int network, String role) {
        String email = person();
        assign(email, network, role);
        return email;
    }

    /** Somebody of the demonstration, whom nobody asks for a second factor. */
    String demoOperator(int network) {
        String email = person(network, "TENANT_ADMIN");
        change("UPDATE account SET operator = TRUE, demo = TRUE WHERE email = ?", email);
        return email;
    }

    /** Somebody of the umbrella office who works for no network, whom nobody asks for a second factor. */
    public String umbrellaOffice() {
        String email = person();
        change("UPDATE account SET operator = TRUE, demo = TRUE WHERE email = ?", email);
        return email;
    }

    /** The closed network's waiting time is over, and its deletion due. */
    public void waitingIsOver(int network) {
        change("UPDATE closed_network SET delete_at = '2020-01-01' WHERE id = ?", network);
        change("UPDATE outbox SET due_at = '2020-01-01' WHERE tenant_id = 0 AND kind = 'platform.deletion' AND subject = ?", network);
    }

    /** An operator who has no password yet. @return the path that lets her choose one; {@link #lastInvited} tells her address */
    String invitedOperator() {
        long id = NEXT.getAndIncrement();
        lastInvited = "operator" + id + "@test.example";
        change("INSERT INTO account (id, email, form_of_address, given_name, family_name, language, operator, demo, epoch, created_at, version)"
                + " VALUES (?, ?, 'NONE', 'Olga', 'Ohm', 'de', TRUE, FALSE, 1, UTC_TIMESTAMP(6), 1)", id, lastInvited);
        String token = "test-" + id;
        change("INSERT INTO login_token (id, account_id, purpose, fingerprint, expires_at, version) VALUES (?, ?, 'INVITATION', SHA2(?, 256), UTC_TIMESTAMP(6) + INTERVAL 1 DAY, 1)",
                NEXT.getAndIncrement(), id, token);
        return "/welcome/" + token;
    }

    String lastInvited() {
        return lastInvited;
    }

    /** The network's import looks as if it were at work; nobody works on it. */
    public void importAtWork(int network) {
        change("UPDATE member_import SET state = 'RUNNING' WHERE tenant_id = ?", network);
        change("UPDATE job SET state = 'RUNNING', done = 40 WHERE tenant_id = ?", network);
    }

    public void importDone(int network) {
        change("UPDATE job SET state = 'DONE' WHERE tenant_id = ?", network);
        change("UPDATE member_import SET state = 'DONE' WHERE tenant_id = ?", network);
    }

    void assign(String email, int network, String role) {
        change("INSERT INTO role_assignment (id, account_id, network_id, role, created_at, audit_name, version)"
                + " SELECT ?, a.id, ?, ?, UTC_TIMESTAMP(6), 'Toni Test', 1 FROM account a WHERE a.email = ?", NEXT.getAndIncrement(), network, role, email);
    }

    /** A member with one representative. @param email {@code null} when nobody knows it */
    public void member(int network, String name, String email, String language) {
        long id = NEXT.getAndIncrement();
        change("INSERT INTO member (tenant_id, id, name, name_key, kind, status, sector, street, postcode, town, website, tags, notes, search_text, changed_at, version)"
                + " VALUES (?, ?, ?, ?, 'SME', 'ACTIVE', '', '', '', '', '', '', '', ?, UTC_TIMESTAMP(6), 1)", network, id, name, name, Folding.fold(name));
        change("INSERT INTO contact (tenant_id, id, member_id, salutation, title, first_name, last_name, position, email, phone, representative, roles, language, consent, consent_source, search_text, version)"
                + " VALUES (?, ?, ?, 'NONE', '', 'Toni', 'Test', '', ?, '', TRUE, '', ?, 'UNKNOWN', '', '', 1)", network, NEXT.getAndIncrement(), id, email, language);
    }

    /** A member that is reached by letter or by phone alone. @param street empty when nobody knows it */
    public void withoutMail(int network, String name, String street, String phone) {
        member(network, name, null, "de");
        change("UPDATE member SET street = ?, postcode = '72070', town = 'Tübingen' WHERE tenant_id = ? AND name = ?", street, network, name);
        change("UPDATE contact SET phone = ? WHERE tenant_id = ? AND member_id = (SELECT id FROM member WHERE tenant_id = ? AND name = ?)", phone, network, network, name);
    }

    /** A planned meeting, years ahead. @return its id */
    public long plannedMeeting(int network, String title) {
        long id = NEXT.getAndIncrement();
        change("INSERT INTO meeting (tenant_id, id, title, topic, word, day, start_minute, minutes, place_name, place_street, place_postcode, place_town, place_hints, audience, capacity, guests, asks_needs, poll,"
                + " state, sequence_number, cancel_word, search_text, version) VALUES (?, ?, ?, 'Azubis finden', 'Wir freuen uns auf Sie.', '2037-03-12', 960, 120, 'Stadthalle', 'Am Markt 1', '72070', 'Tübingen', 'Parkhaus Nord', '',"
                + " 0, 1, FALSE, 0, 'PLANNED', 0, '', ?, 1)", network, id, title, Folding.fold(title));
        return id;
    }

    /** The meeting belongs to a series that all members of the network can host, in the order in which they came. */
    public void hostedInTurn(int network, long meeting) {
        long series = NEXT.getAndIncrement();
        change("INSERT INTO series (tenant_id, id, name, purpose, audience, rhythm, start_minute, minutes, capacity, guests, agenda, colour, ended, version)"
                + " VALUES (?, ?, 'Unternehmensrunde', '', '', ';4;1', 960, 120, 0, 0, '', 'GREEN', FALSE, 1)", network, series);
        change("INSERT INTO host_entry (tenant_id, id, series_id, member_id, since, away_days, closed_months, remark, version)"
                + " SELECT m.tenant_id, m.id, ?, m.id, '2020-01-01', 0, 0, '', 1 FROM member m WHERE m.tenant_id = ?", series, network);
        change("UPDATE meeting SET series_id = ? WHERE tenant_id = ? AND id = ?", series, network, meeting);
    }

    /** A planned meeting that was over yesterday evening. @param host the name of a member @return its id */
    public long meetingOfYesterday(int network, String title, String host) {
        long id = NEXT.getAndIncrement();
        change("INSERT INTO meeting (tenant_id, id, title, topic, word, day, start_minute, minutes, place_name, place_street, place_postcode, place_town, place_hints, host_id, audience, capacity, guests,"
                + " asks_needs, poll, state, sequence_number, cancel_word, search_text, version)"
                + " SELECT ?, ?, ?, '', '', CURRENT_DATE - INTERVAL 1 DAY, 960, 120, 'Sudhaus', '', '', '', '', m.id, '', 0, 0, FALSE, 0, 'PLANNED', 0, '', ?, 1 FROM member m WHERE m.tenant_id = ? AND m.name = ?",
                network, id, title, Folding.fold(title), network, host);
        return id;
    }

    /** A planned one, two hours from four o'clock on. */
    public void meeting(int network, String title, String day) {
        change("INSERT INTO meeting (tenant_id, id, title, topic, word, day, start_minute, minutes, place_name, place_street, place_postcode, place_town, place_hints, audience, capacity,"
                + " guests, asks_needs, poll, state, sequence_number, cancel_word, search_text, version)"
                + " VALUES (?, ?, ?, '', '', ?, 960, 120, 'Halle', '', '', '', '', '', 0, 1, FALSE, 0, 'PLANNED', 0, '', ?, 1)", network, NEXT.getAndIncrement(), title, day, Folding.fold(title));
    }

    /** Something that somebody should have done the day before yesterday. */
    public void lateTask(int network, String owner, String text) {
        change("INSERT INTO task (tenant_id, id, text, due, owner, owner_name, subject_kind, subject, subject_name, comment, author, done_by, search_text, version)"
                + " VALUES (?, ?, ?, CURRENT_DATE - INTERVAL 2 DAY, ?, 'Toni Test', '', 0, '', '', 'Toni Test', '', ?, 1)", network, NEXT.getAndIncrement(), text, id(owner), Folding.fold(text));
    }

    /** Work of the background whose time has come. */
    public void planned(int network, String kind, String argument) {
        long id = NEXT.getAndIncrement();
        change("INSERT INTO outbox (tenant_id, id, kind, effect_key, subject, argument, due_at, state, attempts, error) VALUES (?, ?, ?, ?, 0, ?, '2020-01-01', 'WAITING', 0, '')",
                network, id, kind, kind + "/test/" + id, argument);
    }

    /** The time has come for work of the background that lies in the future. */
    public void plannedIsDue(int network, String kind, String argument) {
        change("UPDATE outbox SET due_at = '2020-01-01' WHERE tenant_id = ? AND kind = ? AND argument = ? AND state = 'WAITING'", network, kind, argument);
    }

    public long id(String email) {
        return id("SELECT a.id FROM account a WHERE a.email = ?", email);
    }

    /** The id of a member's contact. */
    public long contact(int network, String email) {
        return id("SELECT c.id FROM contact c WHERE c.tenant_id = ? AND c.email = ?", network, email);
    }

    /** The member left that many months ago. */
    public void left(int network, String name, int months) {
        change("UPDATE member SET status = 'LEFT', changed_at = UTC_TIMESTAMP(6) - INTERVAL ? MONTH WHERE tenant_id = ? AND name = ?", months, network, name);
    }

    /** @return the path of a link that ends a contact's mails */
    public String stopLink(int network, long contact) {
        var token = LinkToken.make(network);
        change("INSERT INTO personal_link (tenant_id, id, purpose, subject, contact, secret_hash, expires_at, revoked, version) VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL 30 DAY, FALSE, 1)",
                network, NEXT.getAndIncrement(), IssueLink.STOP_MAILS, contact, contact, token.hash());
        return "/m/" + token.text();
    }

    /** What the network has settled, before anybody looks. */
    public void setting(int network, String setting, String value) {
        change("INSERT INTO network_value (tenant_id, id, setting, said, version) VALUES (?, ?, ?, ?, 1)", network, NEXT.getAndIncrement(), setting, value);
    }

    /** There is room for so many people only. */
    public void limit(int network, long meeting, int places) {
        change("UPDATE meeting SET capacity = ? WHERE tenant_id = ? AND id = ?", places, network, meeting);
    }

    /** The member of that address is invited to a meeting. @return the path of the page on which it answers */
    public String invited(int network, long meeting, String email) {
        long contact = contact(network, email);
        change("INSERT INTO invitation (tenant_id, id, meeting_id, member_id, contact_id, channel, invited_at, told, returned_why, reminders, answered, version)"
                + " SELECT c.tenant_id, ?, ?, c.member_id, c.id, 'MAIL', UTC_TIMESTAMP(6), -1, '', 0, FALSE, 1 FROM contact c WHERE c.tenant_id = ? AND c.id = ?", NEXT.getAndIncrement(), meeting, network, contact);
        var token = LinkToken.make(network);
        change("INSERT INTO personal_link (tenant_id, id, purpose, subject, contact, secret_hash, expires_at, revoked, version) VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL 30 DAY, FALSE, 1)",
                network, NEXT.getAndIncrement(), Invitation.ANSWER, meeting, contact, token.hash());
        return "/t/" + token.text();
    }

    private long id(String query, Object... values) {
        try (Connection connection = DriverManager.getConnection(server.database().url().forApplication(), server.database().user(), server.database().password());
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void withdraw(String email, int network) {
        change("DELETE FROM role_assignment WHERE network_id = ? AND account_id = (SELECT a.id FROM account a WHERE a.email = ?)", network, email);
    }

    void suspend(int network) {
        change("UPDATE network SET state = 'SUSPENDED', version = version + 1 WHERE id = ?", network);
    }

    void endSessions(String email) {
        change("UPDATE account SET epoch = epoch + 1, version = version + 1 WHERE email = ?", email);
    }

    private void change(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(server.database().url().forApplication(), server.database().user(), server.database().password());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("Nothing was changed by " + sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
