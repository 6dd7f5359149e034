package de.reihum.persistence.tenancy;

import de.reihum.persistence.audit.ChangeLogs;
import de.reihum.tenancy.RunningTransaction;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out the transaction's EntityManager, bound to the network the code works for. Binding happens on first use; a second network in the
 * same transaction is refused, because objects of the first one would still be in memory.
 */
@ApplicationScoped
public class Database {

    private static final String TENANT = "eclipselink.tenant-id";
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
