package de.reihum.web.login;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import de.reihum.shared.RuleBroken;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id with the parameters of the OWASP cheat sheet (19 MiB, 2 passes, 1 lane). One hash per core at a time, so that a flood of logins
 * leaves room for everybody else, and a short queue in front of it.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;
    private static final int QUEUE = 40;
    private static final int PATIENCE_SECONDS = 15;

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    /** So that an unknown account takes as long as a known one. */
    private String nobody;

    @PostConstruct
    void prepare() {
        nobody = hash("nobody has this password");
    }

    /** @throws RuleBroken when too many people sign in at this moment */
    public String hash(String password) {
        return inTurn(() -> Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult());
    }

    /**
     * @param hash empty when there is none; then nothing matches, after the same time
     * @throws RuleBroken when too many people sign in at this moment
     */
    public boolean match(String password, String hash) {
        boolean known = !hash.isEmpty();
        var stored = known ? hash : nobody;
        return inTurn(() -> Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored))) && known;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (cores.getQueueLength() >= QUEUE || !cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleBroken("login.refusal.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleBroken("login.refusal.busy");
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
