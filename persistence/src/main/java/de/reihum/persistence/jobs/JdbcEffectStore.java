package de.reihum.persistence.jobs;

import de.reihum.jobs.EffectStore;
import de.reihum.jobs.PendingEffect;
import de.reihum.tenancy.TenantContext;
import de.reihum.persistence.shared.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The worker's side: rows are leased under SKIP LOCKED, so that any number of servers share them. Leases use the real time. What belongs to a
 * network that is not open is left lying, untouched and uncounted.
 */
@ApplicationScoped
public class JdbcEffectStore implements EffectStore {

    private static final String OPEN = " AND tenant_id NOT IN (SELECT n.id FROM network n WHERE n.state <> 'ACTIVE')";
    private static final String DUE = EffectRows.SELECT + " WHERE state = 'WAITING' AND due_at <= ? AND (leased_until IS NULL OR leased_until < ?)" + OPEN
            + " ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED";
    private static final String LEASE = "UPDATE outbox SET leased_until = ?, attempts = attempts + 1 WHERE id = ?";
    private static final String RENEW = "UPDATE outbox SET leased_until = ? WHERE id = ? AND state = 'WAITING'" + OPEN;
    private static final String DONE = "UPDATE outbox SET state = 'DONE', leased_until = NULL, error = '', argument = '' WHERE id = ?";
    private static final String AGAIN = "UPDATE outbox SET leased_until = NULL, error = ?, due_at = ? WHERE id = ? AND state = 'WAITING'";
    private static final String DEAD = "UPDATE outbox SET leased_until = NULL, error = ?, state = 'DEAD' WHERE id = ? AND state = 'WAITING'";
    private static final String FORGET = "DELETE FROM outbox WHERE state = 'DONE' AND due_at < ? ORDER BY due_at LIMIT ?";
    private static final String REVIVE = "UPDATE outbox SET state = 'WAITING', attempts = 0, due_at = ? WHERE tenant_id = ? AND id = ? AND state = 'DEAD'";

    private final Clock realTime = Clock.systemUTC();

    private Connections connections;
    private TenantContext tenant;

    protected JdbcEffectStore() {}

    @Inject
    public JdbcEffectStore(TenantContext tenant, Connections connections) {
        this.connections = connections;
        this.tenant = tenant;
    }

    @Override
    public List<PendingEffect> claim(int limit, Instant now, Duration lease) {
        try (var connection = connections.open(); var due = connection.prepareStatement(DUE)) {
            due.setObject(1, EffectRows.utc(now));
            due.setObject(2, EffectRows.utc(realTime.instant()));
            due.setInt(3, limit);
            var claimed = EffectRows.read(due);
            lease(connection, claimed, lease);
            return claimed.stream().map(JdbcEffectStore::oneTryMore).toList();
        } catch (SQLException failed) {
            throw new IllegalStateException("Due effects could not be claimed", failed);
        }
    }

    private void lease(Connection connection, List<PendingEffect> claimed, Duration lease) throws SQLException {
        if (claimed.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(LEASE)) {
            for (var effect : claimed) {
                update.setObject(1, EffectRows.utc(realTime.instant().plus(lease)));
                update.setLong(2, effect.id());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static PendingEffect oneTryMore(PendingEffect e) {
        return new PendingEffect(e.id(), e.network(), e.kind(), e.key(), e.subject(), e.argument(), e.due(), e.attempts() + 1, e.error());
    }

    @Override
    public boolean renew(long id, Duration lease) {
        return 1 == update(RENEW, EffectRows.utc(realTime.instant().plus(lease)), id);
    }

    @Override
    public void done(long id) {
        update(DONE, id);
    }

    @Override
    public void failed(long id, String error, Instant next) {
        var shortened = error.length() > 500 ? error.substring(0, 500) : error;
        if (next == null) {
            update(DEAD, shortened, id);
        } else {
            update(AGAIN, shortened, EffectRows.utc(next), id);
        }
    }

    @Override
    public int forgetDone(Instant before, int limit) {
        return update(FORGET, EffectRows.utc(before), limit);
    }

    @Override
    public boolean revive(long id, Instant now) {
        return update(REVIVE, EffectRows.utc(now), tenant.network(), id) == 1;
    }

    private int update(String statement, Object... values) {
        try (var connection = connections.open(); var update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The outbox could not be updated", failed);
        }
    }
}
