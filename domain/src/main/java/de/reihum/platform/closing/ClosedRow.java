package de.reihum.platform.closing;

import java.time.Instant;

/**
 * A closed network as the umbrella office sees it.
 *
 * @param name empty when the network is gone
 * @param export the id of the file with everything, 0 while it is being made
 * @param deletingSince {@code null} while it waits
 * @param deletedAt {@code null} while anything is left
 */
public record ClosedRow(int number, String name, Instant closedAt, Instant deleteAt, long export, Instant deletingSince, Instant deletedAt, long found, long deleted) {

    /** Where it stands. */
    public enum State { WAITING, DELETING, DELETED }

    public State state() {
        return deletedAt != null ? State.DELETED : deletingSince != null ? State.DELETING : State.WAITING;
    }
}
