package de.reihum.web.members.bulk;

import de.reihum.accounts.Permission;
import de.reihum.jobs.Counters;
import de.reihum.jobs.JobRun;
import de.reihum.jobs.JobWork;
import de.reihum.members.bulk.BulkRunRow;
import java.util.Set;
import java.util.function.LongFunction;

/** What the two long steps of a change of many have in common. Each goes on where an interrupted run stopped. */
abstract class BulkWork implements JobWork {

    private final String kind;

    BulkWork(String kind) {
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.MEMBERS_WRITE);
    }

    /** @param step does some more members, and says how far it is */
    static BulkRunRow through(JobRun run, LongFunction<BulkRunRow> step) {
        var row = step.apply(run.subject());
        while (row.working()) {
            run.progress(row.done(), row.total(), Counters.NONE);
            row = step.apply(run.subject());
        }
        return row;
    }
}
