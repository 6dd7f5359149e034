package de.reihum.persistence.privacy;

import de.reihum.persistence.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every text column of every table that belongs to networks, as the database itself names them: a feature added later is looked into, too. */
final class TextsOfNetwork {

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name FROM information_schema.columns c
            WHERE c.table_schema = DATABASE() AND c.data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext')
              AND EXISTS (SELECT 1 FROM information_schema.columns t WHERE t.table_schema = DATABASE() AND t.table_name = c.table_name AND t.column_name = 'tenant_id')""";

    private TextsOfNetwork() {}

    /** @return {@code table.column} for each place in which the network's rows hold the text, in any case */
    static List<String> holding(int network, String text) {
        var found = new ArrayList<String>();
        try (var connection = TestDatabase.running().connection(); var columns = connection.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                if (holds(connection, columns.getString(1), columns.getString(2), network, text)) {
                    found.add(columns.getString(1) + "." + columns.getString(2));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean holds(Connection connection, String table, String column, int network, String text) throws SQLException {
        try (var query = connection.prepareStatement("SELECT 1 FROM `" + table + "` WHERE tenant_id = ? AND LOWER(CONVERT(`" + column + "` USING utf8mb4)) LIKE ? LIMIT 1")) {
            query.setInt(1, network);
            query.setString(2, "%" + text.toLowerCase(Locale.ROOT) + "%");
            return query.executeQuery().next();
        }
    }
}
