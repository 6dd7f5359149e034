package de.reihum.tasks;

import java.time.Instant;

/**
 * One task as its form needs it.
 *
 * @param version what a change must bring along
 * @param doneAt {@code null} while it is open
 * @param doneBy empty while it is open
 */
public record TaskDetails(long id, long version, TaskData data, String ownerName, String subjectName, String author, Instant doneAt, String doneBy) {

    public boolean open() {
        return doneAt == null;
    }
}
