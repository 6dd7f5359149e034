package de.reihum.tasks;

import de.reihum.members.Member;
import de.reihum.shared.Ids;
import de.reihum.shared.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.LongPredicate;

/** Leaves somebody of the team a task when due work of another feature needs a person. */
@ApplicationScoped
public class TaskNotes {

    /** Who has done what was seen to be done. */
    private static final String ITSELF = "Reihum";

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

    /** What was to be done about it has happened by other means. @param begin of the task's text @param by who did it, for the team */
    public void settle(Subject about, String begin, String by, Instant now) {
        tasks.about(about.kind(), about.id()).stream().filter(task -> task.open() && task.data().text().startsWith(begin)).forEach(task -> task.finish(by, now));
    }

    /** The same open task about the same thing is left once. @param owner who began it, also when she has left the team by now */
    public void leave(Owner owner, String text, LocalDate due, Subject about) {
        leave(owner, text, due, about, null);
    }

    /** @param member whom it concerns, or {@code null} */
    public void leave(Owner owner, String text, LocalDate due, Subject about, Member member) {
        var line = Lines.cut(Lines.one(text), TaskData.MAX_TEXT);
        if (tasks.about(about.kind(), about.id()).stream().noneMatch(task -> task.open() && task.data().text().equals(line))) {
            tasks.add(new Task(ids.next(), owner.name(), new TaskData(line, due, owner.account(), about.kind(), about.id(), ""), owner, about, member));
            weekly.plan();
        }
    }

    /**
     * Keeps one task about the thing in step with the work that is left. Whoever has ended it herself is not asked again.
     *
     * @param mark how its line begins, whatever number stands behind
     */
    public void keep(Owner owner, String mark, String text, LocalDate due, Subject about) {
        var known = tasks.about(about.kind(), about.id()).stream().filter(task -> task.data().text().startsWith(mark)).toList();
        if (known.stream().allMatch(task -> !task.open() && task.details().doneBy().equals(ITSELF))) {
            leave(owner, text, due, about);
        } else {
            known.stream().filter(Task::open).forEach(task -> task.reword(Lines.cut(Lines.one(text), TaskData.MAX_TEXT)));
        }
    }

    /** Who had tasks about the same thing before, the latest first; nobody when there were none. */
    public Owner keeper(Subject about) {
        return tasks.about(about.kind(), about.id()).stream().filter(task -> task.owner() != 0).max(Comparator.comparing(Task::id)).map(task -> new Owner(task.owner(), task.details().ownerName()))
                .orElse(new Owner(0, ITSELF));
    }

    /** The work is done: so is the task. */
    public void settle(String mark, Subject about, Instant now) {
        settle(mark, about, member -> false, now);
    }

    /** @param left whether the work for a member is still to be done */
    public void settle(String mark, Subject about, LongPredicate left, Instant now) {
        tasks.about(about.kind(), about.id()).stream().filter(task -> task.open() && task.data().text().startsWith(mark) && task.members().stream().noneMatch(left::test)).forEach(task -> task.finish(ITSELF, now));
    }
}
