package de.reihum.jobs;

import de.reihum.accounts.Actor;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Takes long work in the transaction of the change that wants it: both are saved or neither. The caller has checked that it may be wanted. */
@ApplicationScoped
public class JobQueue {

    /** The effect that lets a server take a job. */
    public static final String EFFECT = "jobs.run";

    /** Somebody waits for a job, so it goes before mails that wait already; one mail takes a moment only, hundreds take a minute. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private Jobs jobs;
    private Outbox outbox;
    private Ids ids;
    private Actor actor;
    private Clock clock;

    protected JobQueue() {}

    @Inject
    public JobQueue(Jobs jobs, Outbox outbox, Ids ids, Actor actor, Clock clock) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.ids = ids;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return the job's id, to watch it */
    public long start(StartJob wanted) {
        var job = new Job(ids.next(), wanted, actor.identity().name(), clock.instant());
        jobs.add(job);
        put(job);
        return job.id();
    }

    void put(Job job) {
        outbox.put(new Effect(EFFECT, "job:" + job.id() + ":" + ids.next(), job.id(), "", clock.instant().minus(AHEAD)));
    }
}
