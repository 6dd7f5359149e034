package de.reihum.launcher.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** One batch of inserts for each table, sent in the order in which rows refer to each other. */
final class Inserts implements AutoCloseable {

    /** A batch of one table. */
    static final class Batch {

        private final PreparedStatement insert;

        Batch(Connection connection, String columns, String values) throws SQLException {
            insert = connection.prepareStatement("INSERT INTO " + columns + " VALUES " + values);
        }

        void row(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.addBatch();
        }
    }

    final Batch network;
    final Batch key;
    final Batch account;
    final Batch role;
    final Batch member;
    final Batch contact;
    final Batch poll;
    final Batch option;
    final Batch invitation;
    final Batch link;
    private final Connection connection;
    private final List<Batch> all;

    Inserts(Connection connection) throws SQLException {
        this.connection = connection;
        network = batch("network (id, name, language, state, second_factor_required, created_at, version)", "(?, ?, 'de', 'ACTIVE', 0, '2024-01-01', 1)");
        key = batch("api_key (tenant_id, id, name, prefix, secret_hash, scopes, created_at, version)", "(?, ?, ?, ?, ?, ?, '2024-01-01', 1)");
        account = batch("account (id, email, form_of_address, given_name, family_name, language, password_hash, operator, demo, epoch, created_at, version)",
                "(?, ?, 'MRS', ?, ?, 'de', ?, 0, 0, 0, '2024-01-01', 1)");
        role = batch("role_assignment (id, account_id, network_id, role, created_at, audit_name, version)", "(?, ?, ?, 'TENANT_ADMIN', '2024-01-01', 'Petra Probst', 1)");
        member = batch("member (tenant_id, id, name, name_key, kind, status, employees, employee_count, size_class, sector, street, postcode, town, website, joined_on,"
                + " tags, notes, search_text, changed_at, version)", "(?, ?, ?, ?, ?, 'ACTIVE', ?, ?, ?, ?, 'Hauptstraße 1', '89073', ?, '', '2020', ?, '', ?, '2026-01-01', 1)");
        contact = batch("contact (tenant_id, id, member_id, salutation, title, first_name, last_name, position, email, phone, representative, roles, language, consent,"
                + " consent_source, search_text, version)", "(?, ?, ?, 'MS', '', 'Eva', ?, 'Geschäftsführung', ?, '', 1, '', 'de', 'UNKNOWN', '', ?, 1)");
        poll = batch("poll (tenant_id, id, question, intro, mode, hidden, anonymous, ends_on, audience, state, sent_at, word, search_text, version)",
                "(?, ?, ?, '', 'ONE', 1, 0, UTC_DATE() + INTERVAL 60 DAY, '', 'RUNNING', UTC_TIMESTAMP(6), '', ?, 1)");
        option = batch("poll_option (tenant_id, id, poll_id, number, text, retired, version)", "(?, ?, ?, ?, ?, 0, 1)");
        invitation = batch("poll_invitation (tenant_id, id, poll_id, member_id, contact_id, asked_at, mailed_at, reminders, answered, version)",
                "(?, ?, ?, ?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0, 0, 1)");
        link = batch("personal_link (tenant_id, id, purpose, subject, contact, secret_hash, expires_at, revoked, version)",
                "(?, ?, 'polls.answer', ?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL 90 DAY, 0, 1)");
        all = List.of(network, key, account, role, member, contact, poll, option, invitation, link);
    }

    void flush() throws SQLException {
        for (var batch : all) {
            batch.insert.executeBatch();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (var batch : all) {
            batch.insert.close();
        }
    }

    private Batch batch(String columns, String values) throws SQLException {
        return new Batch(connection, columns, values);
    }
}
