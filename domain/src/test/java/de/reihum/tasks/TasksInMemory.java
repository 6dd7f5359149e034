package de.reihum.tasks;

import de.reihum.shared.Folding;
import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One network's tasks without a database. */
public class TasksInMemory implements Tasks {

    private final Map<Long, Task> all = new LinkedHashMap<>();

    @Override
    public void add(Task task) {
        all.put(task.id(), task);
    }

    @Override
    public void remove(Task task) {
        all.remove(task.id());
    }

    @Override
    public Optional<Task> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<TaskRow> rows(TaskFilter filter, Slice slice) {
        return matching(filter).sorted(Comparator.comparing(Task::due)).map(TasksInMemory::row).skip(slice.offset()).limit(slice.limit()).toList();
    }

    @Override
    public long count(TaskFilter filter) {
        return matching(filter).count();
    }

    @Override
    public List<Task> about(String kind, long subject) {
        return all.values().stream().filter(task -> task.data().subjectKind().equals(kind) && task.data().subject() == subject).toList();
    }

    @Override
    public List<Task> ofMember(long member) {
        return about(MemberSubjects.KIND, member);
    }

    @Override
    public List<Task> openOf(long owner) {
        return all.values().stream().filter(task -> task.open() && task.owner() == owner).toList();
    }

    @Override
    public List<Long> late(LocalDate today) {
        return all.values().stream().filter(task -> task.open() && task.due().isBefore(today)).map(Task::owner).distinct().toList();
    }

    private Stream<Task> matching(TaskFilter filter) {
        return all.values().stream().filter(task -> task.open() != filter.done() && Arrays.stream(Folding.fold(filter.text()).split(" ")).allMatch(Folding.fold(task.data().text())::contains)
                && (filter.owner() == 0 || task.owner() == filter.owner()) && (filter.until() == null || !task.due().isAfter(filter.until()))
                && (filter.member() == 0 || task.data().subject() == filter.member()));
    }

    private static TaskRow row(Task task) {
        var details = task.details();
        var data = details.data();
        return new TaskRow(task.id(), task.version(), data.text(), data.due(), data.owner(), details.ownerName(), data.subjectKind(), data.subject(), details.subjectName(),
                data.subjectKind().equals(MemberSubjects.KIND) ? data.subject() : 0, data.comment(), details.doneAt());
    }
}
