package de.reihum.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The transaction the running code belongs to. Looked up, because the server injects resources only into requests of the application itself. */
@ApplicationScoped
public class RunningTransaction {

    private TransactionSynchronizationRegistry registry;

    public RunningTransaction() {}

    /** For tests. */
    public RunningTransaction(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    public synchronized TransactionSynchronizationRegistry registry() {
        if (registry == null) {
            try {
                registry = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
            } catch (NamingException missing) {
                throw new IllegalStateException("The server has no transactions", missing);
            }
        }
        return registry;
    }
}
