package de.reihum.ear.isolation;

import de.reihum.api.ApiToken;
import de.reihum.launcher.RunningServer;
import de.reihum.shared.ProductClock;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A network with one of everything that has an address, a person who may do everything in it, and a key; every text of it holds its canary.
 * Written straight into the database, past the code under test.
 */
record Colony(int network, String email, String password, String token, long member, long contact, long poll, long list) {

    /** The year of its profile, which the product takes for this one. */
    static final int YEAR = LocalDate.now(ProductClock.ZONE).getYear();

    static Colony found(RunningServer server) throws SQLException, IOException {
        int network = ThreadLocalRandom.current().nextInt(1_000_000, 900_000_000);
        long id = network * 1000L;
        var colony = new Colony(network, "admin" + network + "@canary.example", server.secrets().demo(), ApiToken.random(network).text(), id + 1, id + 2, id + 3, id + 4);
        try (var connection = DriverManager.getConnection(server.database().url().forApplication(), server.database().user(), server.database().password())) {
            colony.write(connection);
        }
        return colony;
    }

    /** A second member of the same name. */
    long twin() {
        return member + 6;
    }

    String canary() {
        return "Kanarie" + network;
    }

    long task() {
        return member + 40;
    }

    /** A further place of the member. */
    long site() {
        return member + 60;
    }

    long touch() {
        return member + 20;
    }

    /** Somebody of the second member, who can be introduced to the contact. */
    long partner() {
        return member + 8;
    }

    long introduction() {
        return member + 50;
    }

    long series() {
        return member + 70;
    }

    /** A meeting that is over. */
    /** A draft with a date and a place. */
    long draft() {
        return meeting() + 2;
    }

    /** A planned one without a host, to which nobody is invited. */
    long free() {
        return meeting() + 3;
    }

    /** A planned one whose host the partner's member has been asked to be. */
    long asked() {
        return meeting() + 4;
    }

    /** One to which its member is invited and has not answered. */
    long invited() {
        return meeting() + 6;
    }

    /** A planned one with the partner's member as its host. */
    long second() {
        return meeting() + 5;
    }

    long over() {
        return meeting() + 7;
    }

    /** To the meeting. */
    long reply() {
        return member + 90;
    }

    /** In the series' pool. */
    long host() {
        return member + 96;
    }

    /** An open one; the next one is open as well. */
    long proposal() {
        return member + 100;
    }

    /** A declined one. */
    long declined() {
        return proposal() + 2;
    }

    /** One that was told on the phone, open. */
    long told() {
        return proposal() + 3;
    }

    /** To host the meeting; agreed. */
    long hostRequest() {
        return member + 95;
    }

    /** A planned one. */
    long meeting() {
        return member + 80;
    }

    long decision() {
        return member + 60;
    }

    long note() {
        return member + 40;
    }

    long contribution() {
        return member + 5;
    }

    private void write(Connection to) throws SQLException {
        var canary = canary();
        put(to, "INSERT INTO network (id, name, language, state, second_factor_required, created_at, version) VALUES (?, ?, 'de', 'ACTIVE', FALSE, UTC_TIMESTAMP(6), 1)", network, canary);
        put(to, "INSERT INTO account (id, email, form_of_address, given_name, family_name, language, password_hash, operator, demo, epoch, created_at, version)"
                + " SELECT ?, ?, 'NONE', 'Kim', ?, 'de', (SELECT a.password_hash FROM account a WHERE a.demo LIMIT 1), FALSE, FALSE, 1, UTC_TIMESTAMP(6), 1", member, email, canary);
        put(to, "INSERT INTO role_assignment (id, account_id, network_id, role, created_at, audit_name, version) VALUES (?, ?, ?, 'TENANT_ADMIN', UTC_TIMESTAMP(6), ?, 1)", member, member, network, canary);
        put(to, "INSERT INTO api_key (tenant_id, id, name, prefix, secret_hash, scopes, created_at, version) VALUES (?, ?, ?, ?, ?, 'members:write members:merge touches:write tasks:write polls:read meetings:write settings:read participation:write participation:rules profile:write privacy:write audit:read', UTC_TIMESTAMP(6), 1)",
                network, member, canary, "rh_" + network, ApiToken.read(token).orElseThrow().hash());
        for (long one : new long[] {member, twin()}) {
            put(to, "INSERT INTO member (tenant_id, id, name, name_key, kind, status, sector, street, postcode, town, website, tags, notes, search_text, changed_at, version)"
                    + " VALUES (?, ?, ?, ?, 'SME', 'ACTIVE', ?, ?, '', ?, '', '', ?, ?, UTC_TIMESTAMP(6), 1)", network, one, canary, canary.toLowerCase(), canary, canary, canary, canary, canary.toLowerCase());
        }
        person(to, contact, member, email);
        person(to, partner(), twin(), "partner" + email);
        introduction(to);
        put(to, "INSERT INTO member_site (tenant_id, id, member_id, name, street, postcode, town, version) VALUES (?, ?, ?, ?, '', '', '', 1)", network, member, member, canary);
        put(to, "INSERT INTO participation_decision (tenant_id, id, member_id, participation, origin, reason, decided_by, decided_on, holds_until, version)"
                + " VALUES (?, ?, ?, 'ACTIVE', 'COORDINATION', ?, ?, '2020-01-01', '2037-01-01', 1)", network, decision(), member, canary, canary);
        put(to, "INSERT INTO member_site (tenant_id, id, member_id, name, street, postcode, town, version) VALUES (?, ?, ?, ?, '', '', '', 1)", network, site(), member, canary);
        put(to, "INSERT INTO member_note (tenant_id, id, member_id, contact_id, words, visibility, author, written_at, version) VALUES (?, ?, ?, ?, ?, 'COORDINATION', ?, UTC_TIMESTAMP(6), 1)",
                network, note(), member, contact, canary, canary);
        put(to, "INSERT INTO participation_contribution (tenant_id, id, member_id, kind, given_on, line, link, search_text, version) VALUES (?, ?, ?, 'TALK', '2026-02-03', ?, '', ?, 1)",
                network, contribution(), member, canary, canary.toLowerCase());
        put(to, "INSERT INTO touch (tenant_id, id, channel, edge, day, day_time, line, text, who, author, search_text, changed_at, version)"
                + " VALUES (?, ?, 'CALL', 'COORDINATION', '2020-01-02', '', ?, ?, ?, ?, ?, UTC_TIMESTAMP(6), 1)", network, touch(), canary, canary, canary, canary, canary.toLowerCase());
        put(to, "INSERT INTO touch_party (tenant_id, id, touch_id, member_id, contact_id, version) VALUES (?, ?, ?, ?, ?, 1)", network, touch() + 10, touch(), member, contact);
        put(to, "INSERT INTO task (tenant_id, id, text, due, owner, owner_name, subject_kind, subject, subject_name, member_id, comment, author, done_by, search_text, version)"
                + " VALUES (?, ?, ?, '2020-01-02', ?, ?, 'members', ?, ?, ?, ?, ?, '', ?, 1)", network, task(), canary, member, canary, member, canary, member, canary, canary, canary.toLowerCase());
        profile(to);
        trail(to);
        meetings(to);
        hosts(to);
        for (long one = proposal(); one <= told(); one++) {
            proposal(to, one, one == declined(), one == told() ? "PHONE" : "LINK");
        }
        put(to, "INSERT INTO poll (tenant_id, id, question, intro, mode, hidden, anonymous, audience, state, word, search_text, version) VALUES (?, ?, ?, ?, 'ONE', FALSE, FALSE, '', 'CLOSED', ?, ?, 1)",
                network, poll, canary, canary, canary, canary.toLowerCase());
        for (int number = 1; number <= 2; number++) {
            put(to, "INSERT INTO poll_option (tenant_id, id, poll_id, number, text, retired, version) VALUES (?, ?, ?, ?, ?, FALSE, 1)", network, poll + 10 * number, poll, number, canary + number);
        }
        put(to, "INSERT INTO member_import (tenant_id, id, file_name, uploaded_by, uploaded_at, state, encoding, field_separator, heading_line, title_lines, empty_rows, row_count, headings, meanings,"
                + " list_wins, job, counts, version) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6), 'UPLOADED', 'UTF-8', ';', 1, 0, 0, 0, ?, 'NAME', FALSE, 0, '', 1)", network, list, canary, canary, "[\"" + canary + "\"]");
    }

    private void meetings(Connection to) throws SQLException {
        put(to, "INSERT INTO series (tenant_id, id, name, purpose, audience, rhythm, start_minute, minutes, capacity, guests, agenda, colour, ended, version)"
                + " VALUES (?, ?, ?, ?, '', '3;4;2', 960, 120, 0, 1, '', 'GREEN', FALSE, 1)", network, series(), canary(), canary());
        meeting(to, meeting(), "2037-03-12", "PLANNED", member);
        meeting(to, draft(), "2037-04-12", "DRAFT", 0);
        meeting(to, free(), "2037-05-12", "PLANNED", 0);
        meeting(to, asked(), "2037-06-12", "PLANNED", 0);
        meeting(to, second(), "2037-07-12", "PLANNED", twin());
        meeting(to, invited(), "2037-08-12", "INVITED", 0);
        meeting(to, over(), "2020-02-06", "INVITED", member);
        put(to, "INSERT INTO invitation (tenant_id, id, meeting_id, member_id, contact_id, channel, invited_at, sent_at, told, returned_why, reminders, answered, version)"
                + " VALUES (?, ?, ?, ?, ?, 'MAIL', '2020-01-01', '2020-01-01', 0, '', 0, FALSE, 1)", network, meeting() + 1, invited(), member, contact);
        put(to, "INSERT INTO invitation_cast_call (tenant_id, id, meeting_id, contact_id, called_at, version) VALUES (?, ?, ?, ?, '2020-01-01', 1)", network, invited() + 2, invited(), contact);
        put(to, "INSERT INTO meeting_photo (tenant_id, id, meeting_id, name, consent, bytes, picture, version) VALUES (?, ?, ?, ?, ?, 9, ?, 1)", network, over() + 1, over(), canary(), canary(), canary());
        put(to, "INSERT INTO reply (tenant_id, id, meeting_id, member_id, contact_id, wish, seat, persons, ticket, substitute, comment, needs, channel, entered_by, answered_at, version)"
                + " VALUES (?, ?, ?, ?, ?, 'YES', 'TAKEN', 1, 0, ?, ?, '', 'LINK', '', '2020-01-01', 1)", network, reply(), meeting(), member, contact, canary(), canary());
    }

    /** @param host 0 for none */
    private void meeting(Connection to, long id, String day, String state, long host) throws SQLException {
        put(to, "INSERT INTO meeting (tenant_id, id, series_id, title, topic, word, day, start_minute, minutes, place_name, place_street, place_postcode, place_town, place_hints, host_id, audience, capacity,"
                + " guests, asks_needs, poll, state, sequence_number, cancel_word, search_text, version)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, 960, 120, ?, '', '', '', '', NULLIF(?, 0), '', 0, 1, FALSE, 0, ?, 0, '', ?, 1)",
                network, id, series(), canary(), canary(), canary(), day, canary(), host, state, canary().toLowerCase());
    }

    private void request(Connection to, long id, long meeting, long of, long through, String state) throws SQLException {
        put(to, "INSERT INTO host_request (tenant_id, id, meeting_id, member_id, contact_id, state, held_meeting, asked_at, asked_by, asked_by_name, answer_by, word, version)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, '2020-01-01', 0, ?, '2020-02-01', ?, 1)", network, id, meeting, of, through, state, meeting, canary(), canary());
    }

    private void hosts(Connection to) throws SQLException {
        put(to, "INSERT INTO host_entry (tenant_id, id, series_id, member_id, since, away_days, closed_months, remark, version) VALUES (?, ?, ?, ?, '2020-01-01', 0, 0, ?, 1)", network, host(), series(), member,
                canary());
        request(to, hostRequest(), meeting(), member, contact, "ACCEPTED");
        request(to, hostRequest() + 2, asked(), twin(), partner(), "ASKED");
        request(to, hostRequest() + 3, second(), twin(), partner(), "ACCEPTED");
    }

    private void proposal(Connection to, long id, boolean decided, String channel) throws SQLException {
        put(to, "INSERT INTO proposal (tenant_id, id, kind, member_id, contact_id, title, why, hosting, persons, named, channel, entered_by, proposed_at, state, word, decided_by, decided_at, meeting, poll,"
                + " search_text, version) VALUES (?, ?, 'TOPIC', ?, ?, ?, ?, FALSE, 0, TRUE, ?, '', '2020-01-01', ?, ?, ?, '2020-01-02', 0, 0, ?, 1)",
                network, id, member, contact, canary() + id, canary(), channel, decided ? "DECLINED" : "OPEN", decided ? canary() : "", decided ? canary() : "", canary().toLowerCase());
    }

    private void trail(Connection to) throws SQLException {
        put(to, "INSERT INTO audit_entry (tenant_id, id, change_id, at, actor_kind, actor_id, actor_name, entity, record_id, record_name, action, fields) VALUES (?, ?, ?, UTC_TIMESTAMP(6), 'PERSON', ?, ?, 'Member', ?, ?, 'CREATED', ?)",
                network, member, member, member, canary(), member, canary(), "[{\"f\":\"name\",\"n\":\"" + canary() + "\"}]");
    }

    private void person(Connection to, long id, long of, String address) throws SQLException {
        put(to, "INSERT INTO contact (tenant_id, id, member_id, salutation, title, first_name, last_name, position, email, phone, representative, roles, language, consent, consent_source, search_text, version)"
                + " VALUES (?, ?, ?, 'NONE', '', ?, ?, ?, ?, '', ?, '', 'de', 'UNKNOWN', ?, ?, 1)", network, id, of, canary(), canary(), canary(), address, id == contact, canary(), canary().toLowerCase());
    }

    private void introduction(Connection to) throws SQLException {
        put(to, "INSERT INTO introduction (tenant_id, id, why, state, author, asked_at, ends_at, logged, version) VALUES (?, ?, ?, 'ASKED', ?, '2020-01-01', '2037-01-01', FALSE, 1)",
                network, introduction(), canary(), canary());
        put(to, "INSERT INTO introduction_side (tenant_id, id, introduction_id, member_id, contact_id, answer, word, talked, version) VALUES (?, ?, ?, ?, ?, 'OPEN', '', 'OPEN', 1), (?, ?, ?, ?, ?, 'OPEN', '', 'OPEN', 1)",
                network, introduction() + 1, introduction(), member, contact, network, introduction() + 2, introduction(), twin(), partner());
    }

    long handOver() {
        return member + 7;
    }

    private void profile(Connection to) throws SQLException {
        put(to, "INSERT INTO team_handover (tenant_id, id, account, name, successor, successor_name, last_day, notes, settled, version) VALUES (?, ?, ?, ?, ?, ?, '2020-01-01', ?, '', 1)",
                network, handOver(), member, canary(), member, canary(), canary());
        put(to, "INSERT INTO profile (tenant_id, id, of_year, name, postcode, town, institutions, other_institutions, sectors, other_legal_form, coordination, resources, other_resources, other_source,"
                + " other_goal, fields, other_fields, changed_fields, target_groups, other_groups, offers, conditions, other_conditions, changed_at, version)"
                + " VALUES (?, ?, ?, ?, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', UTC_TIMESTAMP(6), 1)", network, member, YEAR, canary());
        put(to, "INSERT INTO profile_confirmation (tenant_id, id, of_year, confirmed_at, confirmed_by, version) VALUES (?, ?, ?, UTC_TIMESTAMP(6), ?, 1)", network, member, YEAR, canary());
    }

    /** Another row of this network's, or a change of one. */
    void put(RunningServer server, String sql, Object... values) throws SQLException {
        try (var connection = DriverManager.getConnection(server.database().url().forApplication(), server.database().user(), server.database().password())) {
            put(connection, sql, values);
        }
    }

    private static void put(Connection to, String sql, Object... values) throws SQLException {
        try (var statement = to.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Every row of this network, as it lies in the database. */
    String rows(RunningServer server) throws SQLException {
        var all = new StringBuilder();
        try (var connection = DriverManager.getConnection(server.database().url().forApplication(), server.database().user(), server.database().password())) {
            for (var table : new String[] {"member", "contact", "series", "meeting_slot", "meeting_date_change", "reply", "member_note", "member_site", "poll", "poll_option", "poll_invitation", "poll_ballot", "poll_secret_ballot", "member_import", "import_row", "import_heading", "personal_link",
                    "proposal", "proposer",
                    "task", "calendar_feed", "calendar_showing", "meeting_topic_aside", "touch", "touch_party", "introduction", "introduction_side", "outreach_parking", "host_pool", "host_entry", "host_request", "meeting", "invitation", "invitation_extra", "invitation_cast_call", "invitation_letters", "invitation_letters_piece",
                    "job", "api_answer", "duplicate_distinction", "member_absorption", "network_export", "network_export_part", "presence", "meeting_closing", "meeting_gift", "meeting_resolution", "meeting_photo", "feedback_request", "feedback", "participation_contribution", "profile", "profile_confirmation", "team_handover", "participation_spell", "participation_decision", "participation_rules", "privacy_erasure", "member_bulk", "member_bulk_entry"}) {
                try (var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT * FROM " + table + " WHERE tenant_id = " + network + " ORDER BY id")) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            all.append(rows.getString(i)).append('|');
                        }
                    }
                }
            }
        }
        return all.toString();
    }
}
