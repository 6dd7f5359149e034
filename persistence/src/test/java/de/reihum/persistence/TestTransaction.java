package de.reihum.persistence;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.transaction.xa.XAResource;

/** One transaction over one connection. Interposed synchronizations run last before the end and first after it. */
final class TestTransaction implements Transaction {

    private final Connection connection;
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> plain = new ArrayList<>();
    private final List<Synchronization> interposed = new ArrayList<>();
    private int status = Status.STATUS_ACTIVE;

    TestTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    Connection connection() {
        return connection;
    }

    Map<Object, Object> resources() {
        return resources;
    }

    void registerInterposed(Synchronization synchronization) {
        interposed.add(synchronization);
    }

    @Override
    public void commit() throws RollbackException {
        try {
            beforeCompletion(plain);
            beforeCompletion(interposed);
        } catch (RuntimeException failed) {
            rollback();
            throw (RollbackException) new RollbackException("Failed before the commit").initCause(failed);
        }
        if (status == Status.STATUS_MARKED_ROLLBACK) {
            rollback();
            throw new RollbackException("Marked for rollback");
        }
        end(Status.STATUS_COMMITTED);
    }

    private static void beforeCompletion(List<Synchronization> synchronizations) {
        for (int i = 0; i < synchronizations.size(); i++) {
            synchronizations.get(i).beforeCompletion();
        }
    }

    @Override
    public void rollback() {
        end(Status.STATUS_ROLLEDBACK);
    }

    private void end(int end) {
        try (connection) {
            if (end == Status.STATUS_COMMITTED) {
                connection.commit();
            } else {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            status = end;
            interposed.forEach(synchronization -> synchronization.afterCompletion(end));
            plain.forEach(synchronization -> synchronization.afterCompletion(end));
        }
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setRollbackOnly() {
        status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
        plain.add(synchronization);
    }

    @Override
    public boolean enlistResource(XAResource resource) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean delistResource(XAResource resource, int flag) {
        throw new UnsupportedOperationException();
    }
}
