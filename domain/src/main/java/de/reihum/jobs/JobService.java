package de.reihum.jobs;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Conflict;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows a network's jobs, and keeps account of their runs. */
@ApplicationScoped
@Transactional
public class JobService {

    private Jobs jobs;
    private JobQueue queue;
    private Clock clock;

    protected JobService() {}

    @Inject
    public JobService(Jobs jobs, JobQueue queue, Clock clock) {
        this.jobs = jobs;
        this.queue = queue;
        this.clock = clock;
    }

    @Requires(Permission.JOBS_READ)
    public List<JobRow> rows(Slice slice) {
        return jobs.rows(slice);
    }

    @Requires(Permission.JOBS_READ)
    public long count() {
        return jobs.count();
    }

    @Requires(Permission.JOBS_READ)
    public JobRow row(long id) {
        return job(id).row();
    }

    /** The one of this kind that was started last, whether it has ended or not. */
    @Requires(Permission.JOBS_READ)
    public Optional<JobRow> latest(String kind) {
        return jobs.latest(kind);
    }

    /** Runs a failed job once more. */
    @Requires(Permission.JOBS_RETRY)
    public void tryAgain(long id) {
        var job = job(id);
        job.queueAgain();
        queue.put(job);
    }

    /** @return empty when there is nothing to run any more */
    @Requires(Permission.WORK)
    public Optional<JobTicket> begin(long id) {
        return jobs.find(id).filter(job -> job.begin(clock.instant())).map(Job::ticket);
    }

    /** @throws Conflict when another run has taken over: the caller must stop */
    @Requires(Permission.WORK)
    public void progress(JobTicket ticket, int done, int total, Counters counters) {
        job(ticket.job()).progress(ticket.run(), done, total, counters);
    }

    @Requires(Permission.WORK)
    public void finish(JobTicket ticket, Reason result) {
        job(ticket.job()).finish(ticket.run(), result, clock.instant());
    }

    @Requires(Permission.WORK)
    public void fail(JobTicket ticket, Reason why) {
        job(ticket.job()).fail(ticket.run(), why, clock.instant());
    }

    /** @return whether the job should be run again */
    @Requires(Permission.WORK)
    public boolean interrupt(JobTicket ticket, Reason why) {
        return job(ticket.job()).interrupt(ticket.run(), why, clock.instant());
    }

    private Job job(long id) {
        return jobs.find(id).orElseThrow(NotFound::record);
    }
}
