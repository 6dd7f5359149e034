package de.reihum.web.login;

import jakarta.persistence.OptimisticLockException;
import java.util.function.BooleanSupplier;

/** Uses something up that works once. Whoever loses against somebody using it at the same moment is told the same as afterwards. */
final class OnlyOnce {

    private OnlyOnce() {}

    static boolean tried(BooleanSupplier use) {
        try {
            return use.getAsBoolean();
        } catch (RuntimeException failed) {
            if (lost(failed)) {
                return false;
            }
            throw failed;
        }
    }

    /** EclipseLink's own exception carries the same name but no common type; it reaches us when the commit fails. */
    private static boolean lost(Throwable failed) {
        return failed != null && (failed instanceof OptimisticLockException || failed.getClass().getSimpleName().equals("OptimisticLockException") || lost(failed.getCause()));
    }
}
