package de.reihum.login;

import de.reihum.shared.Ids;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.NewTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Slows guessing down. A try is written down before its outcome is known and taken back when it was right, so that tries made at the same
 * moment cannot slip through together; each in a transaction of its own, because it must stay when the caller's rolls back.
 */
@ApplicationScoped
public class Throttle {

    public static final Duration WINDOW = Duration.ofMinutes(15);

    /** What was written down for one try. */
    public record Admission(List<Long> tries) {

        public Admission {
            tries = List.copyOf(tries);
        }
    }

    private LoginTries tries;
    private Ids ids;
    private NewTransaction transaction;
    private Clock realTime;

    protected Throttle() {}

    @Inject
    public Throttle(LoginTries tries, Ids ids, NewTransaction transaction) {
        this(tries, ids, transaction, Clock.systemUTC());
    }

    Throttle(LoginTries tries, Ids ids, NewTransaction transaction, Clock realTime) {
        this.tries = tries;
        this.ids = ids;
        this.transaction = transaction;
        this.realTime = realTime;
    }

    /**
     * @param limits how many tries each subject has in 15 minutes
     * @throws RuleBroken when one of them has none left
     */
    public Admission admit(Map<String, Integer> limits) {
        var admission = transaction.call(() -> writeDown(limits.keySet()));
        boolean allowed = transaction.call(() -> limits.entrySet().stream().allMatch(limit -> count(limit.getKey()) <= limit.getValue()));
        if (!allowed) {
            takeBack(admission);
            throw new RuleBroken("login.refusal.tooManyTries", WINDOW.toMinutes());
        }
        return admission;
    }

    public void takeBack(Admission admission) {
        transaction.call(() -> {
            tries.remove(admission.tries());
            return null;
        });
    }

    /** After a success the earlier mistakes no longer count. */
    public void forget(String subject) {
        tries.removeAll(Secret.fingerprint(subject));
    }

    void forgetOld() {
        tries.removeBefore(realTime.instant().minus(WINDOW));
    }

    private Admission writeDown(Iterable<String> subjects) {
        var written = new ArrayList<Long>();
        for (var subject : subjects) {
            var one = new LoginTry(ids.next(), Secret.fingerprint(subject), realTime.instant());
            tries.add(one);
            written.add(one.id());
        }
        return new Admission(written);
    }

    private long count(String subject) {
        return tries.count(Secret.fingerprint(subject), realTime.instant().minus(WINDOW));
    }
}
