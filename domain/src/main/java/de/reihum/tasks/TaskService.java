package de.reihum.tasks;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks after the team's tasks. */
@ApplicationScoped
@Transactional
public class TaskService {

    /** @param version as it was seen */
    public record ChangeTask(long id, long version, TaskData data) {}

    private Tasks tasks;
    private Members members;
    private Owners owners;
    private Iterable<SubjectSource> subjects;
    private WeeklyMail weekly;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected TaskService() {}

    @Inject
    public TaskService(Tasks tasks, Members members, Owners owners, @Any Instance<SubjectSource> subjects, WeeklyMail weekly, Actor actor, Ids ids, Clock clock) {
        this(tasks, members, owners, (Iterable<SubjectSource>) subjects, weekly, actor, ids, clock);
    }

    TaskService(Tasks tasks, Members members, Owners owners, Iterable<SubjectSource> subjects, WeeklyMail weekly, Actor actor, Ids ids, Clock clock) {
        this.tasks = tasks;
        this.members = members;
        this.owners = owners;
        this.subjects = subjects;
        this.weekly = weekly;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return the new task's id */
    @Requires(Permission.TASKS_WRITE)
    public long create(TaskData data) {
        var about = about(data);
        var task = new Task(ids.next(), actor.identity().name(), data, owners.of(data.owner()), about, concerned(about));
        tasks.add(task);
        weekly.plan();
        return task.id();
    }

    /** Who has left the team may keep what she has until somebody takes it over. */
    @Requires(Permission.TASKS_WRITE)
    public void change(ChangeTask command) {
        var task = load(command.id());
        task.expect(command.version());
        var data = command.data();
        var about = about(data);
        task.revise(data, data.owner() == task.owner() && data.owner() != 0 ? new Owner(task.owner(), task.details().ownerName()) : owners.of(data.owner()), about, concerned(about));
        weekly.plan();
    }

    @Requires(Permission.TASKS_WRITE)
    public void finish(Collection<Long> wanted) {
        wanted.forEach(id -> load(id).finish(actor.identity().name(), clock.instant()));
    }

    @Requires(Permission.TASKS_WRITE)
    public void takeUpAgain(Collection<Long> wanted) {
        wanted.forEach(id -> load(id).takeUpAgain());
        weekly.plan();
    }

    /** @return the days on which they were due before, to undo it with {@link #putBack} */
    @Requires(Permission.TASKS_WRITE)
    public Map<Long, LocalDate> putOff(Collection<Long> wanted, LocalDate day) {
        if (day == null) {
            throw new InvalidValue("due", "tasks.refusal.due");
        }
        var before = wanted.stream().collect(Collectors.toMap(id -> id, id -> load(id).due()));
        wanted.forEach(id -> load(id).putOff(day));
        return before;
    }

    @Requires(Permission.TASKS_WRITE)
    public void putBack(Map<Long, LocalDate> days) {
        days.forEach((id, day) -> load(id).putOff(day));
    }

    /** @param account somebody of the team */
    @Requires(Permission.TASKS_WRITE)
    public void give(Collection<Long> wanted, long account) {
        var owner = owners.of(account);
        wanted.forEach(id -> load(id).give(owner));
    }

    /** All that one person has to do becomes another one's, for the day she leaves the team. @return how many */
    @Requires(Permission.TASKS_WRITE)
    public int handOver(long from, long to) {
        var owner = owners.of(to);
        var open = tasks.openOf(from);
        open.forEach(task -> task.give(owner));
        return open.size();
    }

    /** Open tasks about something that was taken back go with it. */
    @Requires(Permission.TASKS_WRITE)
    public void drop(String kind, long subject) {
        tasks.about(kind, subject).stream().filter(Task::open).forEach(tasks::remove);
    }

    /** What is, or was, to be done about something. */
    @Requires(Permission.TASKS_READ)
    public List<TaskDetails> about(String kind, long subject) {
        return tasks.about(kind, subject).stream().map(Task::details).toList();
    }

    @Requires(Permission.TASKS_READ)
    public TaskDetails details(long id) {
        return load(id).details();
    }

    @Requires(Permission.TASKS_READ)
    public List<TaskRow> rows(TaskFilter filter, Slice slice) {
        return tasks.rows(filter, slice);
    }

    /** Rows and their number in one transaction. */
    @Requires(Permission.TASKS_READ)
    public Part<TaskRow> part(TaskFilter filter, Slice slice) {
        return Part.of(slice, tasks.rows(filter, slice), () -> tasks.count(filter));
    }

    @Requires(Permission.TASKS_READ)
    public long count(TaskFilter filter) {
        return tasks.count(filter);
    }

    /** Whom a task can be given to, by name. */
    @Requires(Permission.TASKS_READ)
    public List<Owner> team() {
        return owners.all();
    }

    private Subject about(TaskData data) {
        if (data.subject() == 0) {
            return Subject.NOTHING;
        }
        for (var source : subjects) {
            if (source.kind().equals(data.subjectKind())) {
                return source.find(data.subject()).orElseThrow(NotFound::record);
            }
        }
        throw new InvalidValue("subjectKind", "tasks.refusal.subject");
    }

    private Member concerned(Subject about) {
        return about.member() == 0 ? null : members.find(about.member()).orElseThrow(NotFound::record);
    }

    private Task load(long id) {
        return tasks.find(id).orElseThrow(NotFound::record);
    }
}
