package de.reihum.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.transaction.JTA11TransactionController;

/** Does for the beans under test what the server does: the persistence context by injection, one EntityManager per transaction. */
final class TestContainer {

    private static final TestTransactions TRANSACTIONS = new TestTransactions(TestDatabase.running().dataSource());

    private final DataSource source = TRANSACTIONS.dataSource();
    private final EntityManagerFactory factory;
    private final EntityManager entities = perTransaction();

    TestContainer(String unit) {
        JTA11TransactionController.setDefaultTransactionManager(TRANSACTIONS);
        JTA11TransactionController.setDefaultTransactionSynchronizationRegistry(TRANSACTIONS);
        factory = Persistence.createEntityManagerFactory(unit, Map.of(
                "jakarta.persistence.jtaDataSource", source,
                "eclipselink.target-server", TestServer.class.getName(),
                "eclipselink.logging.level", "WARNING"));
    }

    TestTransactions transactions() {
        return TRANSACTIONS;
    }

    DataSource source() {
        return source;
    }

    EntityManager entities() {
        return entities;
    }

    <T> T wired(T bean) {
        for (var field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                set(field, bean, entities);
            }
        }
        return bean;
    }

    private static void set(Field field, Object bean, Object value) {
        try {
            field.setAccessible(true);
            field.set(bean, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private EntityManager perTransaction() {
        return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
            try {
                return method.invoke(current(), arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }

    private EntityManager current() {
        if (TRANSACTIONS.getResource(this) instanceof EntityManager known) {
            return known;
        }
        var created = factory.createEntityManager();
        TRANSACTIONS.putResource(this, created);
        TRANSACTIONS.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do: the session writes by itself
            }

            @Override
            public void afterCompletion(int status) {
                created.close();
            }
        });
        return created;
    }
}
