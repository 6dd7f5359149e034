package de.reihum.tasks;

import de.reihum.shared.Ids;
import de.reihum.shared.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Leaves somebody of the team a task when due work of another feature needs a person. */
@ApplicationScoped
public class TaskNotes {

    private Tasks tasks;
    private WeeklyMail weekly;
    private Ids ids;

    protected TaskNotes() {}

    @Inject
    public TaskNotes(Tasks tasks, WeeklyMail weekly, Ids ids) {
        this.tasks = tasks;
        this.weekly = weekly;
        this.ids = ids;
    }

    /** The same open task about the same thing is left once. @param owner who began it, also when she has left the team by now */
    public void leave(Owner owner, String text, LocalDate due, Subject about) {
        var line = Lines.cut(Lines.one(text), TaskData.MAX_TEXT);
        if (tasks.about(about.kind(), about.id()).stream().noneMatch(task -> task.open() && task.data().text().equals(line))) {
            tasks.add(new Task(ids.next(), owner.name(), new TaskData(line, due, owner.account(), about.kind(), about.id(), ""), owner, about, null));
            weekly.plan();
        }
    }
}
