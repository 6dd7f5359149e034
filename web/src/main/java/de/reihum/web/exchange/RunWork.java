package de.reihum.web.exchange;

import de.reihum.exchange.ImportService;
import de.reihum.exchange.run.ImportRunService;
import de.reihum.jobs.Counters;
import de.reihum.jobs.JobRun;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Brings a list in. Goes on where an interrupted run stopped. */
@Dependent
public class RunWork extends ImportWork {

    @Inject
    public RunWork(ImportRunService runs) {
        super(ImportService.RUN, runs);
    }

    @Override
    public Reason run(JobRun run) {
        long list = run.subject();
        var planned = runs.details(list).counts();
        int total = planned.of("create") + planned.of("change");
        var reader = reader(list);
        int left = runs.left(list);
        for (var rows = runs.toRun(list, CHUNK); !rows.isEmpty(); rows = runs.toRun(list, CHUNK)) {
            runs.run(list, read(rows, reader));
            left -= rows.size();
            run.progress(total - left, total, Counters.NONE);
        }
        return result("exchange.run.done", runs.done(list), "create", "change", "skip", "error");
    }
}
