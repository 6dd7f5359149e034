package de.reihum.persistence.platform.tables;

import static de.reihum.persistence.platform.tables.Schema.quoted;

import de.reihum.persistence.shared.Connections;
import de.reihum.platform.export.NetworkTables;
import de.reihum.platform.export.TableShape;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every table that says to which network a row belongs, and of the shared ones the network itself and the people of its team. */
@ApplicationScoped
public class JdbcNetworkTables implements NetworkTables {

    /** Holds copies and technical traces, nothing a network has entered. */
    static final Set<String> LEFT_OUT = Set.of("network_export", "network_export_part", "invitation_letters_piece", "api_answer");
    private static final Map<String, String> SHARED = Map.of("network", "id = ?", "account", "id IN (SELECT r.account_id FROM role_assignment r WHERE r.network_id = ?)");
    private static final Pattern SECRET = Pattern.compile(".*(_hash|password|secret).*|sealed_.*|search_text|name_key|epoch|operator|demo|leased_until|version");

    private Connections connections;
    private TenantContext tenant;
    private KnownSchema known;

    protected JdbcNetworkTables() {}

    @Inject
    public JdbcNetworkTables(Connections connections, TenantContext tenant, KnownSchema known) {
        this.known = known;
        this.connections = connections;
        this.tenant = tenant;
    }

    @Override
    public List<TableShape> shapes() {
        var schema = known.schema();
        return schema.tables().stream().filter(table -> !LEFT_OUT.contains(table) && (SHARED.containsKey(table) || schema.owner(table).isPresent()))
                .map(table -> shape(schema, table)).toList();
    }

    private static TableShape shape(Schema schema, String table) {
        var owner = schema.owner(table).orElse("");
        var given = schema.columns(table).stream().filter(column -> !column.name().equals(owner)).toList();
        return new TableShape(table,
                given.stream().filter(column -> !SECRET.matcher(column.name()).matches()).map(column -> new TableShape.Column(column.name(), kind(column))).toList(),
                schema.key(table).stream().filter(column -> !column.equals(owner)).toList(),
                given.stream().map(Schema.Column::name).filter(name -> SECRET.matcher(name).matches()).toList());
    }

    private static TableShape.Kind kind(Schema.Column column) {
        return switch (column.kind()) {
            case "tinyint" -> column.type().startsWith("tinyint(1)") ? TableShape.Kind.TRUTH : TableShape.Kind.NUMBER;
            case "int", "smallint", "mediumint" -> TableShape.Kind.NUMBER;
            case "datetime" -> TableShape.Kind.MOMENT;
            case "blob", "mediumblob", "longblob", "tinyblob", "binary", "varbinary" -> TableShape.Kind.FILE;
            default -> TableShape.Kind.TEXT;
        };
    }

    @Override
    public List<StoredRow> rows(TableShape table, List<Object> after, int limit) {
        var owner = SHARED.containsKey(table.name()) ? SHARED.get(table.name()) : quoted(known.schema().owner(table.name()).orElseThrow()) + " = ?";
        try (var connection = connections.open(); var select = connection.prepareStatement(statement(table, owner, after))) {
            select.setInt(1, tenant.network());
            for (int i = 0; i < after.size(); i++) {
                select.setObject(i + 2, after.get(i));
            }
            select.setInt(after.size() + 2, limit);
            try (var rows = select.executeQuery()) {
                return read(table, rows);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The rows of " + table.name() + " could not be read", failed);
        }
    }

    @Override
    public void freeze() {
        isolate(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public void follow() {
        isolate(Connection.TRANSACTION_READ_COMMITTED);
    }

    private void isolate(int level) {
        try (var connection = connections.open()) {
            connection.setTransactionIsolation(level);
        } catch (SQLException failed) {
            throw new IllegalStateException("The moment of reading could not be held", failed);
        }
    }

    private static String statement(TableShape table, String owner, List<Object> after) {
        var key = list(table.key());
        var columns = table.columns().isEmpty() ? "" : ", " + list(table.columns().stream().map(TableShape.Column::name).toList());
        var from = after.isEmpty() ? "" : " AND (" + key + ") > (" + String.join(", ", Collections.nCopies(after.size(), "?")) + ")";
        return "SELECT " + key + columns + " FROM " + quoted(table.name()) + " WHERE " + owner + from + " ORDER BY " + key + " LIMIT ?";
    }

    private static String list(List<String> names) {
        return names.stream().map(Schema::quoted).collect(Collectors.joining(", "));
    }

    private static List<StoredRow> read(TableShape table, ResultSet rows) throws SQLException {
        var found = new ArrayList<StoredRow>();
        while (rows.next()) {
            var key = new ArrayList<>();
            for (int i = 1; i <= table.key().size(); i++) {
                key.add(rows.getObject(i));
            }
            var values = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                values.add(value(rows, key.size() + i + 1, table.columns().get(i).kind()));
            }
            found.add(new StoredRow(key, values));
        }
        return found;
    }

    private static Object value(ResultSet row, int at, TableShape.Kind kind) throws SQLException {
        Object value = switch (kind) {
            case NUMBER -> (Object) row.getLong(at);
            case TRUTH -> (Object) row.getBoolean(at);
            case MOMENT -> moment(row.getObject(at, LocalDateTime.class));
            case TEXT -> row.getString(at);
            case FILE -> row.getBytes(at);
        };
        return row.wasNull() ? null : value;
    }

    private static String moment(LocalDateTime stored) {
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC).toString();
    }
}
