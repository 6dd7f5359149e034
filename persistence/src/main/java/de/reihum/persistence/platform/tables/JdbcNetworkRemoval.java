package de.reihum.persistence.platform.tables;

import static de.reihum.persistence.platform.tables.Schema.quoted;

import de.reihum.persistence.audit.ForgottenEntries;
import de.reihum.persistence.shared.Connections;
import de.reihum.platform.closing.NetworkRemoval;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks the database which tables there are, so that a feature added later is removed, too. The audit trail goes through its own procedure. */
@ApplicationScoped
public class JdbcNetworkRemoval implements NetworkRemoval {

    private static final String TRAIL = "audit_entry";
    /** These go with the people. */
    private static final Set<String> LAST = Set.of("role_assignment");
    private static final String PEOPLE = "SELECT DISTINCT r.account_id FROM role_assignment r WHERE r.network_id = ?";
    private static final String WITHDRAW = "DELETE FROM role_assignment WHERE network_id = ? AND account_id = ?";
    private static final String NEEDED = "SELECT 1 FROM account a WHERE a.id = ? AND (a.operator OR EXISTS (SELECT 1 FROM role_assignment r WHERE r.account_id = a.id))";
    private static final String ERRANDS = """
            DELETE FROM outbox WHERE tenant_id = 0 AND (subject = ? OR argument = (SELECT a.email FROM account a WHERE a.id = ?))""";
    private static final String NETWORK_ERRANDS = "DELETE FROM outbox WHERE tenant_id = 0 AND argument = ? AND NOT (kind = 'platform.deletion' AND state = 'WAITING')";
    private static final String NETWORK = "DELETE FROM network WHERE id = ? AND state = 'CLOSED'";

    private Connections connections;
    private ForgottenEntries trail;
    private KnownSchema known;

    protected JdbcNetworkRemoval() {}

    @Inject
    public JdbcNetworkRemoval(Connections connections, ForgottenEntries trail, KnownSchema known) {
        this.known = known;
        this.connections = connections;
        this.trail = trail;
    }

    @Override
    public long count(int network) {
        return with(connection -> {
            var schema = known.schema();
            long rows = 1;
            for (var table : RemovalOrder.of(schema)) {
                rows += number(connection, "SELECT COUNT(*) FROM " + quoted(table) + " WHERE " + quoted(schema.owner(table).orElseThrow()) + " = ?", network);
            }
            return rows;
        });
    }

    @Override
    public int removeSome(int network, int limit) {
        return with(connection -> {
            var schema = known.schema();
            for (var table : RemovalOrder.of(schema)) {
                int gone = LAST.contains(table) ? 0 : table.equals(TRAIL) ? trail.ofNetwork(network, limit) : remove(connection, schema, table, network, limit);
                if (gone > 0) {
                    return gone;
                }
            }
            return 0;
        });
    }

    private static int remove(Connection connection, Schema schema, String table, int network, int limit) throws SQLException {
        var mine = " WHERE " + quoted(schema.owner(table).orElseThrow()) + " = ?";
        for (var column : RemovalOrder.ownPointers(schema, table)) {
            change(connection, "UPDATE " + quoted(table) + " SET " + quoted(column) + " = NULL" + mine + " AND " + quoted(column) + " IS NOT NULL", network);
        }
        return change(connection, "DELETE FROM " + quoted(table) + mine + " LIMIT ?", network, limit);
    }

    @Override
    public int removePeople(int network) {
        return with(connection -> {
            var schema = known.schema();
            int gone = 0;
            for (var account : numbers(connection, PEOPLE, network)) {
                gone += change(connection, WITHDRAW, network, account);
                if (numbers(connection, NEEDED, account).isEmpty()) {
                    gone += forget(connection, schema, account);
                }
            }
            return gone;
        });
    }

    private int forget(Connection connection, Schema schema, long account) throws SQLException {
        int gone = change(connection, ERRANDS, account, account);
        for (var pointer : schema.pointers()) {
            if (pointer.target().equals("account") && pointer.targetColumn().equals("id")) {
                gone += change(connection, "DELETE FROM " + quoted(pointer.table()) + " WHERE " + quoted(pointer.column()) + " = ?", account);
            }
        }
        gone += change(connection, "DELETE FROM account WHERE id = ?", account);
        trail.ofAccount(account);
        return gone;
    }

    @Override
    public int removeNetwork(int network) {
        return with(connection -> {
            trail.ofNetwork(network, 1);
            return change(connection, NETWORK_ERRANDS, Integer.toString(network)) + change(connection, NETWORK, network);
        });
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (var connection = connections.open()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("Rows of a closed network could not be removed", failed);
        }
    }

    private static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql, long value) throws SQLException {
        return numbers(connection, sql, value).get(0);
    }

    private static List<Long> numbers(Connection connection, String sql, long value) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, value);
            var found = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }
}
