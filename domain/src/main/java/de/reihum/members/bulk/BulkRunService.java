package de.reihum.members.bulk;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The long steps of a change of many, each saved on its own: what an earlier run has done is left alone. */
@ApplicationScoped
@Transactional
public class BulkRunService {

    private BulkRuns runs;
    private BulkSteps steps;

    protected BulkRunService() {}

    @Inject
    public BulkRunService(BulkRuns runs, BulkSteps steps) {
        this.runs = runs;
        this.steps = steps;
    }

    /** Changes some more members; with the last ones it is done. */
    @Requires(Permission.MEMBERS_WRITE)
    public BulkRunRow change(long id) {
        var run = run(id);
        run.require(BulkRun.State.RUNNING);
        if (steps.change(run) == 0) {
            run.done();
        }
        return run.row();
    }

    /** Takes some more back; with the last ones it is undone. */
    @Requires(Permission.MEMBERS_WRITE)
    public BulkRunRow takeBack(long id) {
        var run = run(id);
        run.require(BulkRun.State.UNDOING);
        if (steps.takeBack(run) == 0) {
            run.undone();
        }
        return run.row();
    }

    private BulkRun run(long id) {
        return runs.find(id).orElseThrow(NotFound::record);
    }
}
