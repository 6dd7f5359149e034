package de.reihum.persistence.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every row of one network, read with plain SQL past all the code under test. */
final class Rows {

    private static final String TABLES = "SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'tenant_id' ORDER BY table_name";

    private static List<String> tables;

    private Rows() {}

    static Map<String, List<String>> of(int network, Connection connection) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        for (var table : tables(connection)) {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery("SELECT * FROM " + table + " WHERE tenant_id = " + network + " ORDER BY 1, 2")) {
                var texts = new ArrayList<String>();
                while (rows.next()) {
                    var text = new StringBuilder();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        text.append(rows.getMetaData().getColumnName(i)).append('=').append(rows.getString(i)).append(' ');
                    }
                    texts.add(text.toString());
                }
                texts.sort(null);
                all.put(table, texts);
            }
        }
        return all;
    }

    private static synchronized List<String> tables(Connection connection) throws SQLException {
        if (tables != null) {
            return tables;
        }
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        tables = names;
        return names;
    }
}
