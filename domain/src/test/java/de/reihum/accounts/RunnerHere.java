package de.reihum.accounts;

import java.util.function.Supplier;

/** Runs everything at once and here, in no transaction. */
public class RunnerHere extends TenantRunner {

    @Override
    public <T> T call(int network, Actor.Identity who, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T callTenantFree(Actor.Identity who, Supplier<T> work) {
        return work.get();
    }
}
