package de.reihum.ear;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits for what somebody else does a moment later: a worker, a mail, a session that ends. */
public final class Soon {

    /** Generous, because the machine may be busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 200;

    private Soon() {}

    /** @return what has come @throws AssertionError when it has not come within two minutes */
    public static <T> T found(String what, Callable<Optional<T>> look) {
        return look(PATIENCE, look).orElseThrow(() -> new AssertionError("Waited in vain for " + what));
    }

    /** @return whether it is so within half a minute */
    public static boolean so(Callable<Boolean> look) {
        return look(LITTLE_PATIENCE, () -> Optional.of(look.call()).filter(yes -> yes)).isPresent();
    }

    private static <T> Optional<T> look(Duration patience, Callable<Optional<T>> look) {
        try {
            var end = Instant.now().plus(patience);
            var seen = look.call();
            while (seen.isEmpty() && Instant.now().isBefore(end)) {
                Thread.sleep(PAUSE_MILLIS);
                seen = look.call();
            }
            return seen;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
