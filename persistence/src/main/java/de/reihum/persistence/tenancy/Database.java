package de.reihum.persistence.tenancy;

import de.reihum.persistence.audit.ChangeLogs;
import de.reihum.tenancy.RunningTransaction;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hands out the transaction's EntityManager, bound to the network the code works for. Binding happens on first use; a second network in the
 * same transaction is refused, because objects of the first one would still be in memory.
 */
@ApplicationScoped
public class Database {

    private static final String TENANT = "eclipselink.tenant-id";
    private static final String READ = "reihum.read";
    /** No network has this number: a tenant table read under it is empty, a row written under it breaks a foreign key. */
    private static final int NOBODY = 0;

    @PersistenceContext(unitName = "reihum")
    private EntityManager entities;

    private TenantContext tenant;
    private ChangeLogs changeLogs;
    private RunningTransaction transaction;

    protected Database() {}

    @Inject
    public Database(TenantContext tenant, ChangeLogs changeLogs, RunningTransaction transaction) {
        this.transaction = transaction;
        this.tenant = tenant;
        this.changeLogs = changeLogs;
    }

    /** @throws IllegalStateException when there is no network, no transaction, or the transaction belongs to another network */
    public EntityManager inTenant() {
        return bound(tenant.network());
    }

    /** For the few entities that belong to no network (networks, accounts, roles, credentials). */
    public EntityManager tenantFree() {
        return bound(tenant.entered() ? tenant.network() : NOBODY);
    }

    /**
     * A record that this transaction has read whole already, as it is now; forgotten with the transaction. Asking the database for it once more would bring
     * the same object, unchanged.
     *
     * @param read when it was not read yet
     */
    public <T> Optional<T> once(Class<T> type, long id, Supplier<Optional<T>> read) {
        var entities = inTenant();
        var known = readAlready();
        var key = new Read(type, id);
        if (known.containsKey(key) && entities.contains(known.get(key))) {
            return Optional.of(type.cast(known.get(key)));
        }
        var found = read.get();
        found.ifPresent(record -> known.put(key, record));
        return found;
    }

    @SuppressWarnings("unchecked")
    private Map<Read, Object> readAlready() {
        var known = (Map<Read, Object>) transaction.registry().getResource(READ);
        if (known == null) {
            known = new HashMap<>();
            transaction.registry().putResource(READ, known);
        }
        return known;
    }

    private record Read(Class<?> type, long id) {}

    private EntityManager bound(int network) {
        var transactions = transaction.registry();
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("The database is used outside a transaction");
        }
        var owner = transactions.getResource(TENANT);
        if (owner == null) {
            transactions.putResource(TENANT, network);
            entities.setProperty(TENANT, network);
            entities.setProperty(ChangeLogs.PROPERTY, changeLogs.open(network, transactions, entities::flush));
        } else if (!owner.equals(network)) {
            throw new IllegalStateException("One transaction, one network: this one belongs to another");
        }
        return entities;
    }
}
