package de.reihum.persistence.audit;

import de.reihum.accounts.Actor;
import de.reihum.shared.Ids;
import de.reihum.persistence.shared.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Opens a change log for each transaction and writes it, after the last flush and before the commit, through the same connection. One batch of
 * inserts, however much was changed.
 */
@ApplicationScoped
public class ChangeLogs {

    /** The EntityManager property under which the session finds its log. */
    public static final String PROPERTY = "reihum.change-log";

    /** So few go faster one by one: for a batch the driver prepares a statement that it throws away afterwards. */
    private static final int FEW = 3;
    private static final String INSERT = """
            INSERT INTO audit_entry (tenant_id, id, change_id, at, actor_kind, actor_id, actor_name, entity, record_id, record_name, action, fields, support_grant)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private Connections connections;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected ChangeLogs() {}

    @Inject
    public ChangeLogs(Actor actor, Ids ids, Clock clock, Connections connections) {
        this.connections = connections;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param flush brings the last changes to the database; the server calls us before it would do so itself
     * @return the log to hand to the session; opaque to callers
     */
    public Object open(int network, TransactionSynchronizationRegistry transactions, Runnable flush) {
        var log = new ChangeLog();
        transactions.putResource(PROPERTY, log);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                flush.run();
                write(network, log);
            }

            @Override
            public void afterCompletion(int status) {
                log.clear();
            }
        });
        return log;
    }

    private void write(int network, ChangeLog log) {
        var changes = log.changes();
        if (changes.isEmpty()) {
            return;
        }
        var who = actor.identity();
        var change = ids.next();
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean many = changes.size() > FEW;
        try (var connection = connections.open(); var insert = connection.prepareStatement(INSERT)) {
            for (var record : changes) {
                insert.setInt(1, network);
                insert.setLong(2, ids.next());
                insert.setLong(3, change);
                insert.setObject(4, at);
                insert.setString(5, who.kind().name());
                insert.setLong(6, who.id());
                insert.setString(7, who.name());
                insert.setString(8, record.entity());
                insert.setLong(9, record.record());
                insert.setString(10, record.recordName());
                insert.setString(11, record.action());
                insert.setString(12, FieldsJson.write(record.fields()));
                insert.setLong(13, who.grant());
                if (many) {
                    insert.addBatch();
                } else {
                    insert.executeUpdate();
                }
            }
            if (many) {
                insert.executeBatch();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit trail could not be written", failed);
        }
    }
}
