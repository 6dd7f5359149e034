package de.reihum.launcher.bench;

import de.reihum.launcher.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The file with everything of a network of 500 members and 10,000 contacts, from asking for it until it can be fetched. */
final class ExportBench {

    static final String NAME = "network export, 500 members";
    private static final int NETWORK = 700_000;
    private static final int MEMBERS = 500;
    private static final int TOUCHES_PER_MEMBER = 20;
    private static final long ROOM = 100_000_000_000L;
    private static final long EXPORT = 77;
    private static final int PATIENCE_SECONDS = 120;
    private static final long PAUSE_MILLIS = 20;

    private final DatabaseAccess database;

    ExportBench(DatabaseAccess database) {
        this.database = database;
    }

    Measured run() {
        try (var connection = DriverManager.getConnection(database.url().forApplication(), database.user(), database.password())) {
            fill(connection);
            long start = System.nanoTime();
            ask(connection);
            while (value(connection, "SELECT COUNT(*) FROM network_export WHERE tenant_id = " + NETWORK + " AND finished_at IS NOT NULL") == 0) {
                if (System.nanoTime() - start > PATIENCE_SECONDS * 1_000_000_000L) {
                    throw new IllegalStateException("The export did not come");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return Measured.figure(NAME, 30, "s", seconds, String.format(Locale.ROOT, "%d rows, %d KiB, with up to a second until a worker looks",
                    value(connection, "SELECT row_count FROM network_export WHERE tenant_id = " + NETWORK), value(connection, "SELECT size FROM network_export WHERE tenant_id = " + NETWORK) / 1024));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        change(connection, "INSERT INTO network (id, name, language, state, second_factor_required, created_at, version) VALUES (" + NETWORK + ", 'Netzwerk mit 500', 'de', 'ACTIVE', 0, '2024-01-01', 1)");
        for (int copy = 1; value(connection, "SELECT COUNT(*) FROM member WHERE tenant_id = " + NETWORK) < MEMBERS; copy++) {
            copy(connection, "member", copy);
            copy(connection, "contact", copy);
        }
        var numbers = IntStream.rangeClosed(1, TOUCHES_PER_MEMBER).mapToObj(n -> "SELECT " + n + " AS n").collect(Collectors.joining(" UNION ALL "));
        change(connection, "INSERT INTO touch (tenant_id, id, channel, edge, day, day_time, line, text, who, author, search_text, changed_at, version)"
                + " SELECT m.tenant_id, m.id + k.n * " + ROOM / 1000 + ", 'CALL', 'COORDINATION', '2026-01-01', '', 'Über das nächste Treffen gesprochen', 'Sie bringt zwei Leute mit und spricht über Ausbildung.', m.name, 'Petra Probst', '', '2026-01-01', 1"
                + " FROM member m JOIN (" + numbers + ") k WHERE m.tenant_id = " + NETWORK + " LIMIT " + MEMBERS * TOUCHES_PER_MEMBER);
    }

    /** The first network's rows once more, under ids of their own. */
    private static void copy(Connection connection, String table, int number) throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        var values = columns.stream().map(column -> column.equals("tenant_id") ? Integer.toString(NETWORK) : column.equals("id") || column.equals("member_id") ? column + " + " + number * ROOM : column);
        change(connection, "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values.collect(Collectors.joining(", ")) + " FROM " + table + " WHERE tenant_id = 1");
    }

    private static void ask(Connection connection) throws SQLException {
        change(connection, "INSERT INTO network_export (tenant_id, id, asked_by, asked_at, job, size, row_count, parts, version) VALUES (" + NETWORK + ", " + EXPORT + ", 'Petra Probst', UTC_TIMESTAMP(6), " + EXPORT + ", 0, 0, 0, 1)");
        change(connection, "INSERT INTO job (tenant_id, id, kind, subject, title, started_by, started_at, state, run, done, total, message, counters, version) VALUES (" + NETWORK + ", " + EXPORT
                + ", 'platform.export', " + EXPORT + ", '', 'Petra Probst', UTC_TIMESTAMP(6), 'QUEUED', 0, 0, 0, '', '', 1)");
        change(connection, "INSERT INTO outbox (tenant_id, id, kind, effect_key, subject, argument, due_at, state, attempts, error) VALUES (" + NETWORK + ", " + EXPORT
                + ", 'jobs.run', 'bench', " + EXPORT + ", '', '2020-01-01', 'WAITING', 0, '')");
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long value(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
