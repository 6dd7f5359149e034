package de.reihum.persistence.audit;

import de.reihum.persistence.shared.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The three ways in which something of the trail may be forgotten. The application's user may neither change nor remove an entry; the
 * procedures behind this class may, and look themselves whether it is time.
 *
 * @see <a href="../../../../../../../../../ear/decisions/D03-what-the-audit-trail-may-forget.md">D03</a>
 */
@ApplicationScoped
public class ForgottenEntries {

    private static final String ENTRY = "CALL audit_forget_entry(?, ?)";
    private static final String NETWORK = "CALL audit_forget_network(?, ?, ?)";
    private static final String ACCOUNT = "CALL audit_forget_account(?)";
    private static final String LEFT = "SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ?";

    private Connections connections;
    private Clock clock;

    protected ForgottenEntries() {}

    @Inject
    public ForgottenEntries(Connections connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
    }

    /** One entry keeps who, when and what kind, and loses name and values. */
    public void entry(int network, long entry) {
        call(ENTRY, network, entry);
    }

    /** @return how many entries of the closed network went, at most {@code limit} */
    public int ofNetwork(int network, int limit) {
        long before = left(network);
        call(NETWORK, network, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), limit);
        return (int) (before - left(network));
    }

    /** What the platform noted about an account that was removed. */
    public void ofAccount(long account) {
        call(ACCOUNT, account);
    }

    private void call(String procedure, Object... values) {
        try (var connection = connections.open(); var statement = connection.prepareStatement(procedure)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit trail forgets nothing", failed);
        }
    }

    private long left(int network) {
        try (var connection = connections.open(); var statement = connection.prepareStatement(LEFT)) {
            statement.setInt(1, network);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit trail could not be counted", failed);
        }
    }
}
