package de.reihum.accounts;

import de.reihum.tenancy.NewTransaction;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Lets jobs and the umbrella office work inside one network, always in a transaction of its own. Beside the web's access filter the only code
 * that may enter a network.
 */
@ApplicationScoped
public class TenantRunner {

    private TenantContext tenant;
    private Actor actor;
    private NewTransaction transaction;
    private Instance<RequestContextController> requests;

    protected TenantRunner() {}

    @Inject
    public TenantRunner(TenantContext tenant, Actor actor, NewTransaction transaction, Instance<RequestContextController> requests) {
        this.tenant = tenant;
        this.actor = actor;
        this.transaction = transaction;
        this.requests = requests;
    }

    /** Runs the work for the network, as the given identity, and commits it. */
    public <T> T call(int network, Actor.Identity who, Supplier<T> work) {
        return inRequest(() -> as(network, who, () -> transaction.call(work)));
    }

    /** Runs steps that each open transactions of their own, such as a long job in chunks. */
    public void walk(int network, Actor.Identity who, Runnable steps) {
        inRequest(() -> as(network, who, () -> {
            steps.run();
            return null;
        }));
    }

    /** Runs work that belongs to no network, such as looking for due work. */
    public <T> T callTenantFree(Actor.Identity who, Supplier<T> work) {
        return inRequest(() -> as(null, who, () -> transaction.call(work)));
    }

    /** Runs steps of their own transactions that belong to no network. */
    public void walkTenantFree(Actor.Identity who, Runnable steps) {
        inRequest(() -> as(null, who, () -> {
            steps.run();
            return null;
        }));
    }

    private <T> T as(Integer network, Actor.Identity who, Supplier<T> work) {
        var oldTenant = tenant.exchange(network);
        var oldActor = actor.exchange(who);
        try {
            return work.get();
        } finally {
            actor.exchange(oldActor);
            tenant.exchange(oldTenant);
        }
    }

    private <T> T inRequest(Supplier<T> work) {
        var request = requests.get();
        boolean opened = request.activate();
        try {
            return work.get();
        } finally {
            if (opened) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}
