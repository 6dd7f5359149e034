package de.reihum.shared;

import java.util.List;

/**
 * The product says no, with reasons a person can act on. Rolls the transaction back; is translated in exactly two places,
 * to problem JSON and to a notification.
 */
public abstract class Refusal extends RuntimeException {

    private final transient List<Reason> reasons;

    protected Refusal(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
