package de.reihum.web.members.bulk;

import de.reihum.jobs.JobRun;
import de.reihum.members.bulk.BulkRunService;
import de.reihum.members.bulk.BulkService;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes a change of many members back. */
@Dependent
public class BulkBackWork extends BulkWork {

    private final BulkRunService runs;

    @Inject
    public BulkBackWork(BulkRunService runs) {
        super(BulkService.BACK);
        this.runs = runs;
    }

    @Override
    public Reason run(JobRun run) {
        var row = through(run, runs::takeBack);
        return Reason.of("", "members.changes.back", row.restored(), row.kept());
    }
}
