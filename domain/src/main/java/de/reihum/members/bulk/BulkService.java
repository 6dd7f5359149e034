package de.reihum.members.bulk;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.StartJob;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Changes one field of many members: few at once, many by a job. What was changed can be taken back as a whole for some weeks. */
@ApplicationScoped
@Transactional
public class BulkService {

    /** The job that changes many, and the one that takes their change back. */
    public static final String JOB = "members.bulk";
    public static final String BACK = "members.bulkBack";

    /** How many can be changed in one go, at most. */
    public static final int MOST = 10_000;

    /** For how long a change can be taken back. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int NAMED = 20;

    private BulkRuns runs;
    private BulkSteps steps;
    private Members members;
    private JobQueue jobs;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected BulkService() {}

    @Inject
    public BulkService(BulkRuns runs, BulkSteps steps, Members members, JobQueue jobs, Actor actor, Ids ids, Clock clock) {
        this.runs = runs;
        this.steps = steps;
        this.members = members;
        this.jobs = jobs;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Changes nothing. By name; unknown ids are left out. */
    @Requires(Permission.MEMBERS_WRITE)
    public List<BulkLine> preview(Collection<Long> wanted, BulkChange change) {
        var way = steps.way(wanted, change).orElseThrow(NotFound::record);
        return members.all(wanted).stream().map(way::line).sorted(Comparator.comparing(BulkLine::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /**
     * Changes those that can be and are not so already, now or by a job.
     *
     * @throws InvalidValue for too many at once
     */
    @Requires(Permission.MEMBERS_WRITE)
    public BulkRunRow change(Collection<Long> wanted, BulkChange change) {
        if (wanted.size() > MOST) {
            throw new InvalidValue("members", "members.refusal.bulkMany", MOST);
        }
        runs.removeBefore(clock.instant().minus(KEPT));
        var chosen = Set.copyOf(wanted);
        var run = new BulkRun(ids.next(), change, chosen.size(), actor.identity().name(), clock.instant());
        runs.add(run, chosen.stream().sorted().map(member -> new BulkEntry(ids.next(), run, member)).toList());
        if (chosen.size() > BulkSteps.CHUNK) {
            run.worksIn(jobs.start(new StartJob(JOB, run.id(), change.words(), chosen.size())));
        } else {
            steps.change(run);
            run.done();
        }
        return run.row();
    }

    /**
     * Restores the old value where the new one still stands, now or by a job; what somebody has changed since stays.
     *
     * @throws RuleBroken when somebody takes it back already
     */
    @Requires(Permission.MEMBERS_WRITE)
    public BulkRunRow takeBack(long id) {
        var run = run(id);
        run.undo();
        if (run.changed() > BulkSteps.CHUNK) {
            run.worksIn(jobs.start(new StartJob(BACK, id, run.change().words(), run.changed())));
        } else {
            steps.takeBack(run);
            run.undone();
        }
        return run.row();
    }

    /** Those of the last weeks, newest first. */
    @Requires(Permission.MEMBERS_WRITE)
    public List<BulkRunRow> rows(Slice slice) {
        return runs.rows(slice);
    }

    @Requires(Permission.MEMBERS_WRITE)
    public BulkRunRow row(long id) {
        return run(id).row();
    }

    /** Some of the members that stayed when it was taken back, by name. */
    @Requires(Permission.MEMBERS_WRITE)
    public List<String> kept(long id) {
        return runs.kept(id, NAMED);
    }

    private BulkRun run(long id) {
        return runs.find(id).orElseThrow(NotFound::record);
    }
}
