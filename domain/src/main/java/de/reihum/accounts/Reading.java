package de.reihum.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Reads in one transaction what a page asks of many services: over one connection, and no record twice. */
@ApplicationScoped
@Transactional
public class Reading {

    @Requires(Permission.OWN_ACCOUNT)
    public <T> T of(Supplier<T> page) {
        return page.get();
    }
}
