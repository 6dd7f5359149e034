package de.reihum.web.api.tasks;

import de.reihum.tasks.TaskData;

/**
 * All about a task, to replace what was written.
 *
 * @param version as it was read; may instead stand in If-Match
 */
public record TaskChange(Long version, TaskData data) {}
