package de.reihum.persistence.isolation;

import de.reihum.persistence.TestDatabase;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the database says about columns: how much text fits, and which of them must hold the id of another table's row. */
final class Columns {

    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();

    Columns() {
        query("SELECT table_name, column_name, character_maximum_length FROM information_schema.columns WHERE table_schema = DATABASE() AND character_maximum_length IS NOT NULL",
                row -> lengths.put(key(row[0], row[1]), (int) Math.min(Long.parseLong(row[2]), 200)));
        query("SELECT table_name, column_name, referenced_table_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND referenced_table_name IS NOT NULL AND column_name <> 'tenant_id'",
                row -> targets.put(key(row[0], row[1]), row[2].toLowerCase(Locale.ROOT)));
    }

    int length(String table, String column) {
        return lengths.getOrDefault(key(table, column), 200);
    }

    /** @return the table the column points to, or {@code null} */
    String target(String table, String column) {
        return targets.get(key(table, column));
    }

    private static String key(String table, String column) {
        return (table + "." + column).toLowerCase(Locale.ROOT);
    }

    private interface Row {
        void take(String[] values);
    }

    private static void query(String sql, Row row) {
        try (var connection = TestDatabase.running().connection(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.take(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
