package de.reihum.web.jobs;

import de.reihum.jobs.PendingEffect;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks once a second for due effects and does a few of them at a time. A slot that has finished one takes the next at once, so a mailing does
 * not wait for the second. An effect that takes long keeps its lease as long as this server lives.
 */
@ApplicationScoped
public class EffectWorker {

    private static final Logger LOG = Logger.getLogger(EffectWorker.class.getName());
    private static final int SLOTS = 6;
    private static final Duration RENEWAL = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ManagedExecutorService executor;

    private final Semaphore slots = new Semaphore(SLOTS);
    private final Set<PendingEffect> running = ConcurrentHashMap.newKeySet();
    private EffectRun effects;
    private final Clock realTime = Clock.systemUTC();
    private volatile ScheduledFuture<?> pulse;
    private volatile boolean stopping;
    private volatile boolean resting;
    private volatile Instant lastLook = Instant.MIN;
    private volatile Instant nextRenewal = Instant.MIN;

    protected EffectWorker() {}

    @Inject
    public EffectWorker(EffectRun effects) {
        this.effects = effects;
    }

    public void start() {
        nextRenewal = realTime.instant().plus(RENEWAL);
        pulse = scheduler.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Takes nothing while the work lasts: what it plans is due only when all of it is there. */
    public <T> T restDuring(Supplier<T> work) {
        resting = true;
        try {
            return work.get();
        } finally {
            resting = false;
        }
    }

    /** Takes nothing new and waits up to 20 seconds for what is running; what is not finished then is taken again when its lease has run out. */
    public void stop() {
        stopping = true;
        if (pulse != null) {
            pulse.cancel(false);
        }
        try {
            if (!slots.tryAcquire(SLOTS, 20, TimeUnit.SECONDS)) {
                LOG.warning("Stopped while effects are running: " + running.stream().map(PendingEffect::kind).toList());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it has looked for work within the last half minute of real time. */
    public boolean alive() {
        return !stopping && realTime.instant().isBefore(lastLook.plus(SILENCE));
    }

    /** An exception that left this method would end the schedule, so none does. */
    private void look() {
        try {
            renewDueLeases();
            take();
            lastLook = realTime.instant();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Looking for due effects failed", failed);
        }
    }

    private void take() {
        int free = slots.drainPermits();
        var claimed = List.<PendingEffect>of();
        try {
            claimed = free == 0 || stopping || resting ? claimed : effects.claim(free);
        } finally {
            slots.release(free - claimed.size());
        }
        claimed.forEach(this::submit);
    }

    private void submit(PendingEffect effect) {
        try {
            executor.execute(() -> occupy(effect));
        } catch (RejectedExecutionException full) {
            LOG.log(Level.WARNING, "No thread for effect " + effect.id() + ", it is taken again when its lease has run out", full);
            slots.release();
        }
    }

    private void occupy(PendingEffect first) {
        try {
            for (var work = List.of(first); !work.isEmpty(); work = stopping || resting ? List.of() : effects.claim(1)) {
                perform(work.get(0));
            }
        } finally {
            slots.release();
        }
    }

    private void perform(PendingEffect effect) {
        running.add(effect);
        try {
            effects.perform(effect);
        } finally {
            running.remove(effect);
        }
    }

    private void renewDueLeases() {
        if (realTime.instant().isAfter(nextRenewal)) {
            nextRenewal = realTime.instant().plus(RENEWAL);
            running.forEach(effects::renew);
        }
    }
}
