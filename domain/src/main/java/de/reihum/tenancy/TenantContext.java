package de.reihum.tenancy;

import jakarta.enterprise.context.RequestScoped;

/** The network the running request or job works for. Empty until it is entered, and then every use of it fails: no network, no data. */
@RequestScoped
public class TenantContext {

    private Integer network;

    /** @throws IllegalStateException when the code already works for another network */
    public void enter(int number) {
        if (network != null && network != number) {
            throw new IllegalStateException("Already working for another network");
        }
        network = number;
    }

    /** @throws IllegalStateException when no network was entered */
    public int network() {
        if (network == null) {
            throw new IllegalStateException("No network was entered");
        }
        return network;
    }

    public boolean entered() {
        return network != null;
    }

    /** Only for the tenant runner, which puts the old one back. */
    public Integer exchange(Integer number) {
        var old = network;
        network = number;
        return old;
    }
}
