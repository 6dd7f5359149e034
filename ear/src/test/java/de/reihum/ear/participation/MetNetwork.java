package de.reihum.ear.participation;

import de.reihum.launcher.RunningServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** A network whose members have sectors, tags and contacts with each other, written straight into the database. */
record MetNetwork(RunningServer server, int number) {

    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis() * 1000);

    long member(String name, String sector, String tag) {
        long id = NEXT.incrementAndGet();
        put("INSERT INTO member (tenant_id, id, name, name_key, kind, status, sector, street, postcode, town, website, tags, notes, search_text, changed_at, version)"
                + " VALUES (?, ?, ?, ?, 'SME', 'ACTIVE', ?, '', '', '', '', ?, '', ?, UTC_TIMESTAMP(6), 1)", number, id, name, name, sector, ";" + tag + ";", name.toLowerCase());
        return id;
    }

    void met(long one, long other, LocalDate day) {
        long touch = NEXT.incrementAndGet();
        put("INSERT INTO touch (tenant_id, id, channel, edge, day, day_time, line, text, who, author, search_text, changed_at, version)"
                + " VALUES (?, ?, 'CALL', 'MEMBER', ?, '', 'Telefonat', '', '', 'Toni', '', UTC_TIMESTAMP(6), 1)", number, touch, day);
        for (long member : new long[] {one, other}) {
            put("INSERT INTO touch_party (tenant_id, id, touch_id, member_id, version) VALUES (?, ?, ?, ?, 1)", number, NEXT.incrementAndGet(), touch, member);
        }
    }

    /** Somebody of the coordination rang it up. */
    void called(long member, LocalDate day) {
        long touch = NEXT.incrementAndGet();
        put("INSERT INTO touch (tenant_id, id, channel, edge, day, day_time, line, text, who, author, search_text, changed_at, version)"
                + " VALUES (?, ?, 'CALL', 'COORDINATION', ?, '', 'Nachgefragt', '', '', 'Toni', 'nachgefragt', UTC_TIMESTAMP(6), 1)", number, touch, day);
        put("INSERT INTO touch_party (tenant_id, id, touch_id, member_id, version) VALUES (?, ?, ?, ?, 1)", number, NEXT.incrementAndGet(), touch, member);
    }

    /** What earlier nights have judged by what it did. @param ended {@code null} for the present status */
    void was(String participation, long member, LocalDate from, LocalDate ended) {
        put("INSERT INTO participation_spell (tenant_id, id, member_id, participation, cause, valid_from, ended_on, lines_wanted, rule_version, findings, latest_findings, judged_on, version)"
                + " VALUES (?, ?, ?, ?, 'LINES', ?, ?, 1, 0, '', '', ?, 1)", number, NEXT.incrementAndGet(), member, participation, from, ended, from);
    }

    private void put(String sql, Object... values) {
        var database = server.database();
        try (var connection = DriverManager.getConnection(database.url().forApplication(), database.user(), database.password()); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
