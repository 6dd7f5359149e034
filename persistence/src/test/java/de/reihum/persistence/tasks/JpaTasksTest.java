package de.reihum.persistence.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import de.reihum.tasks.Owner;
import de.reihum.tasks.Subject;
import de.reihum.tasks.Task;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskRow;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JpaTasksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final World world = World.running();
    private final JpaTasks tasks = new JpaTasks(world.database());
    private final int network = world.network();
    private final Member brewery = member();

    @Test
    void a_task_comes_back_as_it_was_written_and_goes() {
        long id = task("Anrufen", DAY, 7);
        world.in(network, () -> assertThat(tasks.find(id).orElseThrow().data()).isEqualTo(new TaskData("Anrufen", DAY, 7, "members", brewery.id(), "Bemerkung")));
        world.in(network, () -> tasks.remove(tasks.find(id).orElseThrow()));
        world.in(network, () -> assertThat(tasks.find(id)).isEmpty());
    }

    @Test
    void it_is_found_by_every_part_of_a_filter_the_most_urgent_first() {
        long later = task("Schreiben", DAY.plusDays(3), 8);
        long soon = task("Anrufen", DAY, 7);
        assertThat(found(TaskFilter.open())).containsExactly(soon, later);
        assertThat(found(TaskFilter.open().withText("anruf muellersch"))).containsExactly(soon);
        assertThat(found(TaskFilter.open().withOwner(8))).containsExactly(later);
        assertThat(found(TaskFilter.open().withUntil(DAY))).containsExactly(soon);
        assertThat(found(TaskFilter.open().withMember(brewery.id()))).containsExactly(soon, later);
        assertThat(found(TaskFilter.open().withMember(4711))).isEmpty();
        world.in(network, () -> tasks.find(soon).orElseThrow().finish("Anna", world.clock().instant()));
        assertThat(found(TaskFilter.open())).containsExactly(later);
        assertThat(found(TaskFilter.open().withDone(true))).containsExactly(soon);
    }

    @Test
    void it_is_sorted_by_known_columns_only() {
        task("B", DAY, 7);
        task("A", DAY, 7);
        world.in(network, () -> {
            assertThat(tasks.rows(TaskFilter.open(), sorted("text"))).extracting(TaskRow::text).containsExactly("A", "B");
            assertThatThrownBy(() -> tasks.rows(TaskFilter.open(), sorted("tenant_id"))).isInstanceOf(InvalidValue.class);
        });
    }

    @Test
    void late_ones_and_those_of_a_subject_are_found() {
        task("Anrufen", DAY, 7);
        task("Schreiben", DAY.plusDays(1), 8);
        world.in(network, () -> {
            assertThat(tasks.late(DAY.plusDays(1))).containsExactly(7L);
            assertThat(tasks.openOf(8)).hasSize(1);
            assertThat(tasks.about("members", brewery.id())).hasSize(2);
            assertThat(tasks.about("touches", brewery.id())).isEmpty();
            assertThat(tasks.ofMember(brewery.id())).hasSize(2);
        });
    }

    private static Slice sorted(String by) {
        return new Slice(0, 10, List.of(new Slice.Sort(by, false)));
    }

    private List<Long> found(TaskFilter filter) {
        return world.in(network, () -> {
            var rows = tasks.rows(filter, Slice.first(10)).stream().map(TaskRow::id).toList();
            assertThat(tasks.count(filter)).isEqualTo(rows.size());
            return rows;
        });
    }

    private long task(String text, LocalDate due, long owner) {
        return world.in(network, () -> {
            var data = new TaskData(text, due, owner, "members", brewery.id(), "Bemerkung");
            var task = new Task(world.ids().next(), "Anna", data, new Owner(owner, "Jemand"), new Subject("members", brewery.id(), brewery.name(), brewery.id()),
                    new JpaMembers(world.database()).find(brewery.id()).orElseThrow());
            tasks.add(task);
            return task.id();
        });
    }

    private Member member() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), MemberFixtures.NOW);
            new JpaMembers(world.database()).add(member);
            return member;
        });
    }
}
