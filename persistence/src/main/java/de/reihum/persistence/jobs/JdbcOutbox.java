package de.reihum.persistence.jobs;

import de.reihum.jobs.Effect;
import de.reihum.jobs.Outbox;
import de.reihum.jobs.PendingEffect;
import de.reihum.shared.Ids;
import de.reihum.tenancy.TenantContext;
import de.reihum.persistence.shared.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** The business side of the outbox: same connection and transaction as the change that causes the effect. */
@ApplicationScoped
public class JdbcOutbox implements Outbox {

    private static final String PUT = """
            INSERT INTO outbox (tenant_id, id, kind, effect_key, subject, argument, due_at, state, attempts, error)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, '')
            ON DUPLICATE KEY UPDATE effect_key = effect_key""";
    private static final String WITHDRAW = "DELETE FROM outbox WHERE tenant_id = ? AND effect_key = ? AND state = 'WAITING'";
    private static final String FORGET = "DELETE FROM outbox WHERE tenant_id = ? AND subject = ? AND state <> 'DONE'";
    private static final String DEAD = EffectRows.SELECT + " WHERE tenant_id = ? AND state = 'DEAD' ORDER BY id DESC LIMIT ?";

    private Connections connections;
    private TenantContext tenant;
    private Ids ids;

    protected JdbcOutbox() {}

    @Inject
    public JdbcOutbox(TenantContext tenant, Ids ids, Connections connections) {
        this.connections = connections;
        this.tenant = tenant;
        this.ids = ids;
    }

    @Override
    public void put(Effect effect) {
        putAll(List.of(effect));
    }

    @Override
    public void putAll(Collection<Effect> effects) {
        try (var connection = connections.open(); var insert = connection.prepareStatement(PUT)) {
            for (var effect : effects) {
                insert.setInt(1, network());
                insert.setLong(2, ids.next());
                insert.setString(3, effect.kind());
                insert.setString(4, effect.key());
                insert.setLong(5, effect.subject());
                insert.setString(6, effect.argument());
                insert.setObject(7, EffectRows.utc(effect.due()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("The effect could not be put into the outbox", failed);
        }
    }

    @Override
    public void withdraw(String key) {
        try (Connection connection = connections.open(); var delete = connection.prepareStatement(WITHDRAW)) {
            delete.setInt(1, network());
            delete.setString(2, key);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The effect could not be withdrawn", failed);
        }
    }

    @Override
    public void forget(Collection<Long> subjects) {
        try (Connection connection = connections.open(); var delete = connection.prepareStatement(FORGET)) {
            for (long subject : subjects) {
                delete.setInt(1, network());
                delete.setLong(2, subject);
                delete.addBatch();
            }
            delete.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("The effects could not be forgotten", failed);
        }
    }

    @Override
    public List<PendingEffect> dead(int limit) {
        try (var connection = connections.open(); var select = connection.prepareStatement(DEAD)) {
            select.setInt(1, network());
            select.setInt(2, limit);
            return EffectRows.read(select);
        } catch (SQLException failed) {
            throw new IllegalStateException("The outbox could not be read", failed);
        }
    }

    /** Mails about an account (reset, first password) belong to no network and carry 0. */
    private int network() {
        return tenant.entered() ? tenant.network() : 0;
    }
}
