package de.reihum.jobs;

import de.reihum.shared.Conflict;
import de.reihum.shared.NotAudited;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Long work that a person started and may watch. It waits until a server takes it, runs, and ends done or failed. When its server dies it is
 * taken again: every run has a number, and a run that lost its turn may write nothing any more.
 */
@Entity
@NotAudited
@Table(name = "job")
public class Job extends TenantEntity {

    /** Where a job stands. */
    public enum State { QUEUED, RUNNING, DONE, FAILED }

    /** Runs before a job that always breaks, or takes its server with it, is given up. */
    public static final int RUNS = 3;
    private static final Reason NOTHING = Reason.of("", "");

    @Column(name = "kind")
    private String kind;

    @Column(name = "subject")
    private long subject;

    @Column(name = "title")
    private String title;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state;

    @Column(name = "run")
    private int run;

    @Column(name = "done")
    private int done;

    @Column(name = "total")
    private int total;

    @Column(name = "message")
    private Reason message;

    @Column(name = "counters")
    private Counters counters;

    protected Job() {}

    public Job(long id, StartJob wanted, String startedBy, Instant now) {
        super(id);
        this.kind = wanted.kind();
        this.subject = wanted.subject();
        this.title = wanted.title();
        this.total = wanted.total();
        this.startedBy = startedBy;
        this.startedAt = now;
        this.state = State.QUEUED;
        this.message = NOTHING;
        this.counters = Counters.NONE;
    }

    /** @return whether there is something to run: a finished job is left alone, one that broke too often is given up */
    public boolean begin(Instant now) {
        if (ended()) {
            return false;
        }
        if (run >= RUNS) {
            end(State.FAILED, Reason.of("", "jobs.failed.again", RUNS), now);
            return false;
        }
        run++;
        state = State.RUNNING;
        message = NOTHING;
        return true;
    }

    /** @throws Conflict when another run has taken over */
    public void progress(int ofRun, int nowDone, int ofTotal, Counters counted) {
        requireTurn(ofRun);
        done = nowDone;
        total = ofTotal;
        counters = counted;
    }

    /** @throws Conflict when another run has taken over */
    public void finish(int ofRun, Reason result, Instant now) {
        requireTurn(ofRun);
        done = total;
        end(State.DONE, result, now);
    }

    /** @throws Conflict when another run has taken over */
    public void fail(int ofRun, Reason why, Instant now) {
        requireTurn(ofRun);
        end(State.FAILED, why, now);
    }

    /**
     * This run broke, the next may do better.
     *
     * @return whether there will be a next one
     */
    public boolean interrupt(int ofRun, Reason why, Instant now) {
        requireTurn(ofRun);
        if (run >= RUNS) {
            end(State.FAILED, why, now);
            return false;
        }
        state = State.QUEUED;
        message = why;
        return true;
    }

    /** @throws RuleBroken when it has not failed */
    public void queueAgain() {
        if (state != State.FAILED) {
            throw new RuleBroken("jobs.refusal.notFailed");
        }
        state = State.QUEUED;
        run = 0;
        finishedAt = null;
        message = NOTHING;
    }

    private void requireTurn(int ofRun) {
        if (ofRun != run || state != State.RUNNING) {
            throw Conflict.changedByOther();
        }
    }

    private void end(State as, Reason why, Instant now) {
        state = as;
        message = why;
        finishedAt = now;
    }

    private boolean ended() {
        return state == State.DONE || state == State.FAILED;
    }

    JobTicket ticket() {
        return new JobTicket(id(), run, kind, subject, startedBy);
    }

    public State state() {
        return state;
    }

    public JobRow row() {
        return new JobRow(id(), kind, subject, title, startedBy, startedAt, finishedAt, state, done, total, message, counters);
    }
}
