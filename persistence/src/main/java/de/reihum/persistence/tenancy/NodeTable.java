package de.reihum.persistence.tenancy;

import de.reihum.persistence.shared.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The table of server numbers. Works outside the caller's transaction: a lease must stay taken when the caller rolls back. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NodeTable {

    private static final String TAKE = """
            UPDATE node_lease SET owner = ?, leased_until = ? WHERE leased_until < ? OR owner = ? ORDER BY owner = ? DESC, leased_until, node LIMIT 1""";
    private static final String MINE = "SELECT node FROM node_lease WHERE owner = ?";

    private Connections connections;

    protected NodeTable() {}

    @Inject
    public NodeTable(Connections connections) {
        this.connections = connections;
    }

    /**
     * Takes or prolongs the owner's number.
     *
     * @throws IllegalStateException when all numbers are leased
     */
    public int take(String owner, Instant now, Instant until) {
        try (var connection = connections.open(); var take = connection.prepareStatement(TAKE); var mine = connection.prepareStatement(MINE)) {
            take.setString(1, owner);
            take.setObject(2, utc(until));
            take.setObject(3, utc(now));
            take.setString(4, owner);
            take.setString(5, owner);
            take.executeUpdate();
            mine.setString(1, owner);
            try (var row = mine.executeQuery()) {
                if (row.next()) {
                    return row.getInt(1);
                }
                throw new IllegalStateException("All server numbers are leased");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("No server number could be leased", failed);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
