package de.reihum.invitations.letters;

import de.reihum.jobs.JobQueue;
import de.reihum.jobs.StartJob;
import de.reihum.meetings.Meeting;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Orders letters in the transaction of the change that wants them. */
@ApplicationScoped
public class LetterDesk {

    /** The long work that makes the letters; its subject is the file. */
    public static final String JOB = "invitations.letters";

    private LetterBatches batches;
    private JobQueue jobs;
    private Ids ids;
    private Clock clock;

    protected LetterDesk() {}

    @Inject
    public LetterDesk(LetterBatches batches, JobQueue jobs, Ids ids, Clock clock) {
        this.batches = batches;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the job that makes them */
    public long order(Meeting meeting) {
        var batch = new LetterBatch(ids.next(), meeting, clock.instant());
        batches.add(batch);
        batch.madeBy(jobs.start(new StartJob(JOB, batch.id(), meeting.title(), 0)));
        return batch.row(clock.instant()).job();
    }
}
