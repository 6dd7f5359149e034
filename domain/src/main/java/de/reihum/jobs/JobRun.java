package de.reihum.jobs;

import de.reihum.shared.Conflict;

/** What running work sees of its job. */
public class JobRun {

    private final JobService jobs;
    private final JobTicket ticket;
    private final Runnable stillAlive;

    /** @param stillAlive called with every progress, to keep the job from being taken for dead */
    public JobRun(JobService jobs, JobTicket ticket, Runnable stillAlive) {
        this.jobs = jobs;
        this.ticket = ticket;
        this.stillAlive = stillAlive;
    }

    /** The id of what the job is about. */
    public long subject() {
        return ticket.subject();
    }

    /**
     * Says how far the work is, in a transaction of its own; at least every 30 seconds.
     *
     * @throws Conflict when another run has taken over: the work must stop
     */
    public void progress(int done, int total, Counters counters) {
        jobs.progress(ticket, done, total, counters);
        stillAlive.run();
    }
}
