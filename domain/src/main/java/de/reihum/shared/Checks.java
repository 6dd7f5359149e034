package de.reihum.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Collects every reason of one command instead of stopping at the first, so that a form can show them all.
 * Call {@link #done()} last.
 */
public class Checks {

    private final List<Reason> reasons = new ArrayList<>();

    public Checks require(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            reasons.add(Reason.of(field, key, arguments));
        }
        return this;
    }

    /** The value, or {@code null} after noting why it is none. */
    public <T> T value(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue refused) {
            refused.reasons().forEach(reason -> reasons.add(new Reason(field, reason.key(), reason.arguments())));
            return null;
        }
    }

    /** A value that names its fields itself, or {@code null} after noting why it is none. */
    public <T> T parts(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue refused) {
            reasons.addAll(refused.reasons());
            return null;
        }
    }

    /** Why the check would refuse, without refusing. Empty when all is well. */
    public static List<Reason> reasons(Runnable check) {
        var wishes = new Checks();
        wishes.parts(() -> {
            check.run();
            return true;
        });
        return wishes.reasons;
    }

    /** @throws InvalidValue with all reasons, if there are any */
    public void done() {
        if (!reasons.isEmpty()) {
            throw new InvalidValue(reasons);
        }
    }
}
