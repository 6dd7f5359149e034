package de.reihum.team.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One hand-over in a list.
 *
 * @param endedAt when the access ended; {@code null} while it lasts
 * @param doneAt when, after that, the last point was settled; {@code null} before
 */
public record HandOverRow(long id, long account, String name, long successor, String successorName, LocalDate lastDay, Instant endedAt, Instant doneAt) {

    /** Where it stands: she has access, she has none but points are open, or nothing is left. */
    public enum State { RUNNING, UNFINISHED, DONE }

    public State state() {
        return doneAt != null ? State.DONE : endedAt != null ? State.UNFINISHED : State.RUNNING;
    }

    /** Whether she still has access. */
    public boolean open() {
        return endedAt == null;
    }

    /** Whether something may still be settled. */
    public boolean undone() {
        return doneAt == null;
    }
}
