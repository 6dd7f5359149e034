package de.reihum.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskService.ChangeTask;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskServiceTest {

    private final TaskWorld world = new TaskWorld();
    private final TaskService service = world.service;
    private final LocalDate friday = world.today().plusDays(4);

    @Test
    void a_task_is_of_whoever_writes_it_and_about_a_member() {
        var task = service.details(service.create(new TaskData("Anrufen", friday, 0, "members", world.brewery.id(), "wegen Azubitag")));
        assertThat(task.ownerName()).isEqualTo("Anna Weber");
        assertThat(task.subjectName()).isEqualTo(world.brewery.name());
        assertThat(task.open()).isTrue();
    }

    @Test
    void it_is_about_something_that_exists() {
        assertThatThrownBy(() -> service.create(new TaskData("Anrufen", friday, 0, "members", 4711, ""))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.create(new TaskData("Anrufen", friday, 0, "planets", 1, ""))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void it_is_of_somebody_in_the_team() {
        assertThatThrownBy(() -> service.create(new TaskData("Anrufen", friday, 4711, "", 0, ""))).isInstanceOf(InvalidValue.class);
        assertThat(service.team()).extracting(Owner::name).containsExactly("Anna Weber", "Berta Weber");
    }

    @Test
    void a_stale_change_is_refused() {
        long id = world.task("Anrufen", friday);
        assertThatThrownBy(() -> service.change(new ChangeTask(id, 9, service.details(id).data()))).isInstanceOf(Conflict.class);
    }

    @Test
    void what_is_done_can_be_taken_up_again() {
        long id = world.task("Anrufen", friday);
        service.finish(List.of(id));
        assertThat(service.details(id).doneBy()).isEqualTo("Anna Weber");
        assertThat(service.count(TaskFilter.open())).isZero();
        service.takeUpAgain(List.of(id));
        assertThat(service.count(TaskFilter.open())).isEqualTo(1);
    }

    @Test
    void putting_off_can_be_undone() {
        long id = world.task("Anrufen", friday);
        var before = service.putOff(List.of(id), friday.plusWeeks(1));
        assertThat(service.details(id).data().due()).isEqualTo(friday.plusWeeks(1));
        service.putBack(before);
        assertThat(service.details(id).data().due()).isEqualTo(friday);
    }

    @Test
    void whoever_leaves_hands_over_what_is_open() {
        long open = world.task("Anrufen", friday);
        long done = world.task("Schreiben", friday);
        service.finish(List.of(done));
        assertThat(service.handOver(world.anna.id(), world.berta.id())).isEqualTo(1);
        assertThat(service.details(open).ownerName()).isEqualTo("Berta Weber");
        assertThat(service.details(done).ownerName()).isEqualTo("Anna Weber");
    }

    @Test
    void the_most_urgent_comes_first() {
        world.task("später", friday.plusDays(9));
        world.task("eilig", friday);
        assertThat(service.rows(TaskFilter.open(), Slice.first(5))).extracting(TaskRow::text).containsExactly("eilig", "später");
    }

    @Test
    void what_was_taken_back_takes_its_open_tasks_along() {
        long id = service.create(new TaskData("Anrufen", friday, 0, "members", world.brewery.id(), ""));
        service.drop("members", world.brewery.id());
        assertThatThrownBy(() -> service.details(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_forgotten_person_leaves_a_task_about_her_member() {
        long id = service.create(new TaskData("Herrn Löffler anrufen", friday, 0, "contacts", world.emre.id(), ""));
        var follower = new TaskFollower(world.tasks, world.contacts);
        assertThat(follower.about(world.emre.id())).extracting(item -> item.value()).contains("Herrn Löffler anrufen");
        assertThat(follower.forget(world.emre.id())).isEmpty();
        assertThat(service.details(id).toString()).doesNotContain("Löffler").contains(world.brewery.name());
    }
}
