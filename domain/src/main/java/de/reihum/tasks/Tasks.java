package de.reihum.tasks;

import de.reihum.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The acting network's tasks. */
public interface Tasks {

    /** The columns a list can be sorted by. */
    List<String> SORTS = List.of("text", "due", "ownerName", "subjectName", "doneAt");

    void add(Task task);

    void remove(Task task);

    Optional<Task> find(long id);

    /** Without a wish the most urgent first. @throws de.reihum.shared.InvalidValue for a sort column that is not in {@link #SORTS} */
    List<TaskRow> rows(TaskFilter filter, Slice slice);

    long count(TaskFilter filter);

    List<Task> about(String kind, long subject);

    List<Task> ofMember(long member);

    List<Task> openOf(long owner);

    /** The accounts that have open tasks which were due before the day. */
    List<Long> late(LocalDate today);
}
