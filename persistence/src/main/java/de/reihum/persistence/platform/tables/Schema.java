package de.reihum.persistence.platform.tables;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables as the database itself describes them. Names come from the database's own catalogue and never from outside, and are written in
 * backticks: the only place where a statement is put together.
 */
final class Schema {

    private static final String COLUMNS = """
            SELECT c.table_name, c.column_name, c.data_type, c.column_type FROM information_schema.columns c
            JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
            WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position""";
    private static final String KEYS = """
            SELECT s.table_name, s.column_name FROM information_schema.statistics s
            WHERE s.table_schema = DATABASE() AND s.index_name = 'PRIMARY' ORDER BY s.table_name, s.seq_in_index""";
    private static final String POINTERS = """
            SELECT k.table_name, k.column_name, k.referenced_table_name, k.referenced_column_name FROM information_schema.key_column_usage k
            WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL ORDER BY k.table_name, k.constraint_name, k.ordinal_position""";

    /** @param type as the database calls it, e.g. {@code tinyint(1)} */
    record Column(String name, String kind, String type) {}

    /** A column that holds the key of a row elsewhere. */
    record Pointer(String table, String column, String target, String targetColumn) {}

    private final Map<String, List<Column>> columns = new LinkedHashMap<>();
    private final Map<String, List<String>> keys = new LinkedHashMap<>();
    private final List<Pointer> pointers = new ArrayList<>();

    private Schema() {}

    static Schema of(Connection connection) throws SQLException {
        var schema = new Schema();
        each(connection, COLUMNS, row -> schema.columns.computeIfAbsent(row[0], none -> new ArrayList<>()).add(new Column(row[1], row[2], row[3])));
        each(connection, KEYS, row -> schema.keys.computeIfAbsent(row[0], none -> new ArrayList<>()).add(row[1]));
        each(connection, POINTERS, row -> schema.pointers.add(new Pointer(row[0], row[1], row[2], row[3])));
        return schema;
    }

    /** By name. */
    List<String> tables() {
        return List.copyOf(columns.keySet());
    }

    List<Column> columns(String table) {
        return columns.get(table);
    }

    List<String> key(String table) {
        return keys.getOrDefault(table, List.of());
    }

    List<Pointer> pointers() {
        return pointers;
    }

    /** The column that says to which network a row belongs: all tables of networks have one of these two. */
    Optional<String> owner(String table) {
        return columns.get(table).stream().map(Column::name).filter(name -> name.equals("tenant_id") || name.equals("network_id")).findFirst();
    }

    static String quoted(String name) {
        if (!name.matches("[a-z0-9_]+")) {
            throw new IllegalStateException("Not a name of ours: " + name);
        }
        return "`" + name + "`";
    }

    private interface Taker {
        void take(String[] row);
    }

    private static void each(Connection connection, String query, Taker taker) throws SQLException {
        try (var statement = connection.prepareStatement(query); var rows = statement.executeQuery()) {
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new String[width];
                for (int i = 0; i < width; i++) {
                    row[i] = rows.getString(i + 1);
                }
                taker.take(row);
            }
        }
    }
}
