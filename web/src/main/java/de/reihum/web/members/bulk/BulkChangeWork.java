package de.reihum.web.members.bulk;

import de.reihum.jobs.JobRun;
import de.reihum.members.bulk.BulkRunService;
import de.reihum.members.bulk.BulkService;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Changes one field of many members. */
@Dependent
public class BulkChangeWork extends BulkWork {

    private final BulkRunService runs;

    @Inject
    public BulkChangeWork(BulkRunService runs) {
        super(BulkService.JOB);
        this.runs = runs;
    }

    @Override
    public Reason run(JobRun run) {
        var row = through(run, runs::change);
        return Reason.of("", "members.changes.outcome", row.changed(), row.left());
    }
}
