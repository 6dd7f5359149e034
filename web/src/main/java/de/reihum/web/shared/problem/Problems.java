package de.reihum.web.shared.problem;

import de.reihum.shared.Conflict;
import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what a person can be told about a failure. */
public final class Problems {

    private Problems() {}

    /** The reasons a person can act on; empty when the failure is the product's own. A clash at commit time counts as changed by somebody else. */
    public static List<Reason> reasons(Throwable problem) {
        return causes(problem).map(Problems::known).flatMap(Optional::stream).findFirst().orElse(List.of());
    }

    /** Whether somebody else was faster with the same record. */
    public static boolean overtaken(List<Reason> reasons) {
        return reasons.equals(Conflict.changedByOther().reasons());
    }

    /** The failure itself and everything it was caused by, without going round in circles. */
    static Stream<Throwable> causes(Throwable problem) {
        var seen = new ArrayList<Throwable>();
        for (var cause = problem; cause != null && !seen.contains(cause); cause = cause.getCause()) {
            seen.add(cause);
        }
        return seen.stream();
    }

    private static Optional<List<Reason>> known(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return Optional.of(refusal.reasons());
        }
        // EclipseLink's own exception carries the same name but no common type; it reaches us when the commit fails.
        boolean clash = cause instanceof OptimisticLockException || cause.getClass().getSimpleName().equals("OptimisticLockException");
        return clash ? Optional.of(Conflict.changedByOther().reasons()) : Optional.empty();
    }
}
