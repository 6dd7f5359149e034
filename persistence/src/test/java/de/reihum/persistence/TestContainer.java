package de.reihum.persistence;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.transaction.JTATransactionController;

/** Does for the beans under test what the server does: resources by injection, one EntityManager per transaction. */
final class TestContainer {

    private final TestTransactions transactions;
    private final DataSource source;
    private final EntityManagerFactory factory;
    private final EntityManager entities;

    TestContainer(TestDatabase database) {
        transactions = new TestTransactions(database.dataSource());
        source = transactions.dataSource();
        JTATransactionController.setDefaultTransactionManager(transactions);
        factory = Persistence.createEntityManagerFactory("reihum", Map.of(
                "jakarta.persistence.jtaDataSource", source,
                "eclipselink.target-server", TestServer.class.getName(),
                "eclipselink.logging.level", "WARNING"));
        entities = perTransaction();
    }

    TestTransactions transactions() {
        return transactions;
    }

    DataSource source() {
        return source;
    }

    <T> T wired(T bean) {
        for (var field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Resource.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                set(field, bean, resource(field.getType()));
            }
        }
        return bean;
    }

    private Object resource(Class<?> type) {
        return Map.of(DataSource.class, source, TransactionSynchronizationRegistry.class, transactions, EntityManager.class, entities).get(type);
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
        if (transactions.getResource(this) instanceof EntityManager known) {
            return known;
        }
        var created = factory.createEntityManager();
        transactions.putResource(this, created);
        transactions.registerInterposedSynchronization(new Synchronization() {
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
