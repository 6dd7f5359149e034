package de.reihum.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Runs work in a transaction of its own; a bean, because the boundary only exists between beans. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class NewTransaction {

    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
