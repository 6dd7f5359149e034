package de.reihum.attendance.closing;

import de.reihum.tasks.TaskData;
import java.util.List;

/**
 * Presence is as it was noted, and counts.
 *
 * @param version as it was seen
 * @param feedback whether those who came are asked how it was
 * @param tasks to be written with it, e.g. to ask again after three and twelve months
 */
public record ConfirmClosing(long meeting, long version, boolean feedback, List<TaskData> tasks) {

    public ConfirmClosing {
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }
}
