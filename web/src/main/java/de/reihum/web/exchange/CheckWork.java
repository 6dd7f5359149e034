package de.reihum.web.exchange;

import de.reihum.exchange.ImportService;
import de.reihum.exchange.run.ImportRunService;
import de.reihum.exchange.run.ListCheck;
import de.reihum.jobs.Counters;
import de.reihum.jobs.JobRun;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Judges all rows of a list. Begins at the top when it is run again, because later rows depend on what earlier ones say. */
@Dependent
public class CheckWork extends ImportWork {

    @Inject
    public CheckWork(ImportRunService runs) {
        super(ImportService.CHECK, runs);
    }

    @Override
    public Reason run(JobRun run) {
        long list = run.subject();
        int total = runs.details(list).rowCount();
        var reader = reader(list);
        var seen = new ListCheck();
        int done = 0;
        for (var rows = runs.toCheck(list, 0, CHUNK); !rows.isEmpty(); rows = runs.toCheck(list, rows.get(rows.size() - 1).line(), CHUNK)) {
            runs.check(list, seen, read(rows, reader));
            done += rows.size();
            run.progress(done, total, Counters.NONE);
        }
        return result("exchange.check.done", runs.checked(list), "create", "change", "skip", "error");
    }
}
