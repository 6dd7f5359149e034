package de.reihum.web.privacy;

import de.reihum.accounts.Permission;
import de.reihum.jobs.Counters;
import de.reihum.jobs.JobRun;
import de.reihum.jobs.JobWork;
import de.reihum.privacy.ErasureRunService;
import de.reihum.privacy.MassErasure;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Forgets many persons, one after the other: whom an earlier run has forgotten is left alone. */
@Dependent
public class ErasureWork implements JobWork {

    private final ErasureRunService runs;

    @Inject
    public ErasureWork(ErasureRunService runs) {
        this.runs = runs;
    }

    @Override
    public String kind() {
        return MassErasure.JOB;
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(Permission.PRIVACY);
    }

    @Override
    public Reason run(JobRun run) {
        var persons = runs.persons(run.subject());
        for (int done = 0; done < persons.size(); done++) {
            run.progress(done, persons.size(), Counters.NONE);
            runs.forget(persons.get(done));
        }
        runs.end(run.subject());
        return Reason.of("", "privacy.bulk.done", persons.size());
    }
}
