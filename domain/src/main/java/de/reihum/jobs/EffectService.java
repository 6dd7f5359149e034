package de.reihum.jobs;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Hands due effects to the workers and keeps account of them. */
@ApplicationScoped
@Transactional
public class EffectService {

    /** Tries before an effect is given up; with the pauses between them they last about a day. */
    public static final int TRIES = 10;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int BATCH = 1000;

    private EffectStore store;
    private Outbox outbox;
    private Clock clock;

    protected EffectService() {}

    @Inject
    public EffectService(EffectStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Requires(Permission.WORK)
    public List<PendingEffect> claim(int limit) {
        return store.claim(limit, clock.instant(), LEASE);
    }

    /** @return whether the work may go on: not when its network has come to rest */
    @Requires(Permission.WORK)
    public boolean renew(PendingEffect effect) {
        return store.renew(effect.id(), LEASE);
    }

    @Requires(Permission.WORK)
    public void done(PendingEffect effect) {
        store.done(effect.id());
    }

    @Requires(Permission.WORK)
    public void failed(PendingEffect effect, String error) {
        store.failed(effect.id(), error, effect.attempts() < TRIES ? nextTry(effect.attempts()) : null);
    }

    /** Forgets some of what was done more than 30 days ago; what could not be done stays. @return whether there may be more */
    @Requires(Permission.WORK)
    public boolean forgetDone() {
        return store.forgetDone(clock.instant().minus(KEPT), BATCH) == BATCH;
    }

    @Requires(Permission.JOBS_READ)
    public List<PendingEffect> dead() {
        return outbox.dead(200);
    }

    /** @return whether there was such a dead effect */
    @Requires(Permission.JOBS_RETRY)
    public boolean tryAgain(long id) {
        return store.revive(id, clock.instant());
    }

    /** 15 s, 1 min, 4 min, 16 min, then hourly to every four hours. */
    private Instant nextTry(int attempts) {
        long seconds = Math.min(15L << Math.min(2 * (attempts - 1), 20), 4 * 3600L);
        return clock.instant().plusSeconds(seconds);
    }
}
