package de.reihum.jobs;

import de.reihum.accounts.Permission;
import de.reihum.shared.Reason;
import java.util.Set;

/**
 * Does jobs of one kind. Runs inside the job's network under the name of the person who started it, outside any transaction: each step opens
 * its own. A job whose server died is run again from its beginning, so a step that was done must be recognised and left alone.
 */
public interface JobWork {

    String kind();

    /** What the work itself needs, beside {@link Permission#WORK}. */
    Set<Permission> permissions();

    /** @return the result in one sentence */
    Reason run(JobRun run);
}
