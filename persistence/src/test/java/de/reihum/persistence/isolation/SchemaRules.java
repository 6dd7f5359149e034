package de.reihum.persistence.isolation;

import de.reihum.persistence.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What every table must look like so that no statement can leave its network, read from the database itself. */
final class SchemaRules {

    /** Reviewed: tables that belong to the installation or to a person. The outbox spans the networks and is read by plain SQL alone. */
    static final Set<String> OUTSIDE = Set.of("network", "closed_network", "network_counter", "node_lease", "outbox", "account", "role_assignment", "support_grant", "login_try", "login_second_factor",
            "login_recovery_code", "login_refused", "login_token", "platform_value", "flyway_schema_history");

    private static final String TABLES = "FROM information_schema.tables t WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'";

    private final String like;

    /** @param like which tables, as an SQL pattern */
    SchemaRules(String like) {
        this.like = like;
    }

    /** A line for each rule that is broken. */
    List<String> violations() {
        var found = new ArrayList<String>();
        for (var table : strings("SELECT t.table_name " + TABLES + " AND t.table_name LIKE ? AND (t.table_name NOT LIKE 'probe\\_%' OR ? LIKE 'probe%')", like, like)) {
            if (!"flyway_schema_history".equals(table)) {
                everyTable(table, found);
            }
            if (!OUTSIDE.contains(table)) {
                ofOneNetwork(table, found);
            }
        }
        return found;
    }

    private void everyTable(String table, List<String> found) {
        strings("SELECT t.table_collation " + TABLES + " AND t.table_name = ? AND t.table_collation <> 'utf8mb4_unicode_ci'", table)
                .forEach(collation -> found.add(table + ": collation " + collation));
        strings("SELECT CONCAT(column_name, ' ', collation_name) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
                + " AND collation_name NOT IN ('utf8mb4_unicode_ci', 'ascii_bin', 'utf8mb4_bin')", table).forEach(column -> found.add(table + ": collation of " + column));
        strings("SELECT CONCAT(column_name, ' ', column_type) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
                + " AND (data_type = 'timestamp' OR data_type = 'datetime' AND datetime_precision <> 6 OR data_type IN ('float', 'double'))", table)
                .forEach(column -> found.add(table + ": " + column));
    }

    private void ofOneNetwork(String table, List<String> found) {
        if (strings("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
                + " AND column_name = 'tenant_id' AND data_type = 'int' AND is_nullable = 'NO'", table).isEmpty()) {
            found.add(table + ": no tenant_id INT NOT NULL");
        }
        strings("SELECT DISTINCT CONCAT(index_name, ' begins with ', column_name) FROM information_schema.statistics WHERE table_schema = DATABASE()"
                + " AND table_name = ? AND seq_in_index = 1 AND column_name <> 'tenant_id'", table).forEach(index -> found.add(table + ": index " + index));
        if (strings("SELECT column_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ? AND index_name = 'PRIMARY'", table).isEmpty()) {
            found.add(table + ": no primary key");
        }
        strings("SELECT CONCAT(constraint_name, ' to ', MAX(referenced_table_name)) FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                + " AND table_name = ? AND referenced_table_name IS NOT NULL AND referenced_table_name <> 'network' GROUP BY constraint_name"
                + " HAVING SUM(column_name = 'tenant_id' AND referenced_column_name = 'tenant_id' AND ordinal_position = 1) = 0", table)
                .forEach(key -> found.add(table + ": foreign key " + key + " without tenant_id"));
        if (hasOwnId(table) && strings("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
                + " AND column_name = 'version' AND data_type = 'bigint' AND is_nullable = 'NO'", table).isEmpty()) {
            found.add(table + ": no version BIGINT NOT NULL");
        }
    }

    /** Tables of values that belong to a row have no id of their own, and live and die with its version. */
    private boolean hasOwnId(String table) {
        return !strings("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND column_name = 'id'", table).isEmpty();
    }

    private static List<String> strings(String sql, String... values) {
        try (var connection = TestDatabase.running().connection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
