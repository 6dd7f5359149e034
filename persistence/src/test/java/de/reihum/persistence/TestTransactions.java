package de.reihum.persistence;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The part of a server's transaction service the product meets: one connection per transaction, synchronizations in the order the
 * specification demands, a suspended transaction that comes back.
 */
final class TestTransactions implements TransactionManager, TransactionSynchronizationRegistry {

    private final ThreadLocal<TestTransaction> current = new ThreadLocal<>();
    private final DataSource connections;

    TestTransactions(DataSource connections) {
        this.connections = connections;
    }

    /** What {@code @Transactional(REQUIRES_NEW)} does. */
    <T> T inNew(Supplier<T> work) {
        var suspended = suspend();
        try {
            begin();
            return completed(work);
        } finally {
            resume(suspended);
        }
    }

    /** Runs the work in a transaction of its own and rolls it back. */
    <T> T undone(Supplier<T> work) {
        var suspended = suspend();
        begin();
        try {
            return work.get();
        } finally {
            rollback();
            resume(suspended);
        }
    }

    private <T> T completed(Supplier<T> work) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failed) {
            rollback();
            throw failed;
        }
        try {
            commit();
        } catch (RollbackException failed) {
            throw new TransactionalException(failed.getMessage(), failed);
        }
        return result;
    }

    /** A pool that knows the running transaction, as the server's does. */
    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) ->
                method.getName().equals("getConnection") ? connection() : method.invoke(connections, arguments));
    }

    private Connection connection() throws SQLException {
        var running = current.get();
        return running == null ? connections.getConnection() : shared(running.connection());
    }

    private static Connection shared(Connection connection) {
        return (Connection) Proxy.newProxyInstance(TestTransactions.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            try {
                return switch (method.getName()) {
                    case "close", "setAutoCommit" -> null;
                    case "commit", "rollback" -> throw new SQLException("The transaction is the server's");
                    default -> method.invoke(connection, arguments);
                };
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }

    @Override
    public void begin() {
        try {
            current.set(new TestTransaction(connections.getConnection()));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void commit() throws RollbackException {
        try {
            current.get().commit();
        } finally {
            current.remove();
        }
    }

    @Override
    public void rollback() {
        try {
            current.get().rollback();
        } finally {
            current.remove();
        }
    }

    @Override
    public Transaction suspend() {
        var running = current.get();
        current.remove();
        return running;
    }

    @Override
    public void resume(Transaction transaction) {
        if (transaction != null) {
            current.set((TestTransaction) transaction);
        }
    }

    @Override
    public Transaction getTransaction() {
        return current.get();
    }

    @Override
    public int getStatus() {
        return current.get() == null ? Status.STATUS_NO_TRANSACTION : current.get().getStatus();
    }

    @Override
    public int getTransactionStatus() {
        return getStatus();
    }

    @Override
    public void setRollbackOnly() {
        current.get().setRollbackOnly();
    }

    @Override
    public boolean getRollbackOnly() {
        return getStatus() == Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        throw new SystemException("Tests have no time limit");
    }

    @Override
    public Object getTransactionKey() {
        return current.get();
    }

    @Override
    public void putResource(Object key, Object value) {
        current.get().resources().put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        return current.get().resources().get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
        current.get().registerInterposed(synchronization);
    }
}
