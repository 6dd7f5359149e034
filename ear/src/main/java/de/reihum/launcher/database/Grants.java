package de.reihum.launcher.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows yes, tables no; and what was once written into the audit trail, the application cannot take back, but for what procedures allow after looking themselves. */
final class Grants {
    private static final Set<String> APPEND_ONLY = Set.of("audit_entry");
    private static final Set<String> READ_ONLY = Set.of("flyway_schema_history");

    private Grants() {}

    static void give(Connection connection, DatabaseAccess access) throws SQLException {
        String schema = access.url().schema();
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(connection, schema)) {
                statement.addBatch("GRANT " + rights(table) + " ON `" + schema + "`.`" + table + "` TO '" + access.user() + "'@'%'");
            }
            for (String procedure : procedures(connection, schema)) {
                statement.addBatch("GRANT EXECUTE ON PROCEDURE `" + schema + "`.`" + procedure + "` TO '" + access.user() + "'@'%'");
            }
            statement.executeBatch();
        }
    }

    private static String rights(String table) {
        if (READ_ONLY.contains(table)) {
            return "SELECT";
        }
        return APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        return names(connection, "SELECT table_name FROM information_schema.tables WHERE table_schema = ? ORDER BY table_name", schema);
    }

    private static List<String> procedures(Connection connection, String schema) throws SQLException {
        return names(connection, "SELECT routine_name FROM information_schema.routines WHERE routine_schema = ? AND routine_type = 'PROCEDURE' ORDER BY routine_name", schema);
    }

    private static List<String> names(Connection connection, String sql, String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
