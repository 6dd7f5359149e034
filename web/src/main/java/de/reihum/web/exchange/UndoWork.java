package de.reihum.web.exchange;

import de.reihum.exchange.ImportService;
import de.reihum.exchange.run.ImportRunService;
import de.reihum.jobs.Counters;
import de.reihum.jobs.JobRun;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes a list back. Goes on where an interrupted run stopped. */
@Dependent
public class UndoWork extends ImportWork {

    @Inject
    public UndoWork(ImportRunService runs) {
        super(ImportService.UNDO, runs);
    }

    @Override
    public Reason run(JobRun run) {
        long list = run.subject();
        var did = runs.details(list).counts();
        int total = did.of("create") + did.of("change");
        int done = 0;
        for (int taken = runs.takeBack(list, CHUNK); taken > 0; taken = runs.takeBack(list, CHUNK)) {
            done += taken;
            run.progress(Math.min(done, total), total, Counters.NONE);
        }
        return result("exchange.undo.done", runs.takenBack(list), "undone", "kept");
    }
}
