package de.reihum.web.api.tasks;

import de.reihum.tasks.TaskData;

/** A task to be added. */
public record NewTask(TaskData data) {}
