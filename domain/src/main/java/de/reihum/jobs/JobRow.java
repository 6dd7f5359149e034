package de.reihum.jobs;

import de.reihum.shared.Reason;
import java.time.Instant;

/**
 * A job as lists and progress bars show it.
 *
 * @param finishedAt {@code null} while it waits or runs
 * @param message the result, or why it failed; its key is empty when there is nothing to say
 */
public record JobRow(long id, String kind, long subject, String title, String startedBy, Instant startedAt, Instant finishedAt, Job.State state,
        int done, int total, Reason message, Counters counters) {

    public boolean ended() {
        return state == Job.State.DONE || state == Job.State.FAILED;
    }

    /** @return 0 to 1 */
    public double part() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
