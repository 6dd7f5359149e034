package de.reihum.web.tasks;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.links.LinksInMemory;
import de.reihum.members.ContactService;
import de.reihum.members.Departures;
import de.reihum.members.MemberService;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskRow;
import de.reihum.tasks.TaskWorld;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.touches.WhoSource;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasksViewTest {

    private final TaskWorld world = new TaskWorld();
    private final Departures departures = new Departures(new LinksInMemory());
    private final WhoSource people = new WhoSource(new MemberService(world.members, departures, new ConsentProof(new ConsentsInMemory(), world.people.ids, world.clock), world.people.ids, world.clock),
            new ContactService(world.members, world.contacts, departures, new ConsentProof(new ConsentsInMemory(), world.people.ids, world.clock), world.people.ids, world.clock));
    private final TaskDialogs dialogs = new TaskDialogs(world.service, people, world.people.actor, world.clock);

    @BeforeEach
    void open() {
        var anna = new Anna();
        new Browserless().view(TasksView.class, () -> new TasksView(anna.me(), world.service, dialogs, new TaskFiles(world.service, world.people.actor), world.clock))
                .layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void without_tasks_the_page_says_what_belongs_here_and_takes_the_first() {
        UI.getCurrent().navigate("tasks");
        _find(Button.class, spec -> spec.withText("Aufgabe anlegen")).get(0).click();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Was ist zu tun")), "Termin vorschlagen");
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(world.service.rows(TaskFilter.open(), Slice.first(2))).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("Termin vorschlagen");
            assertThat(row.due()).isEqualTo(world.today().plusWeeks(1));
            assertThat(row.ownerName()).isEqualTo(world.service.team().get(0).name());
        });
    }

    @Test
    void what_nobody_has_described_is_said_at_the_field() {
        UI.getCurrent().navigate("tasks");
        dialogs.create(0, () -> {});
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Was ist zu tun")).isInvalid()).isTrue();
        assertThat(world.service.count(TaskFilter.open())).isZero();
    }

    @Test
    void several_are_finished_at_once_and_taken_up_again_on_the_spot() {
        world.task("Anrufen", world.today().plusDays(1));
        world.task("Schreiben", world.today().plusDays(2));
        UI.getCurrent().navigate("tasks");
        assertThat(_size(grid())).isEqualTo(2);
        grid().asMultiSelect().setValue(Set.copyOf(world.service.rows(TaskFilter.open(), Slice.first(2))));
        _click(_get(Button.class, spec -> spec.withText("Erledigt")));
        assertThat(world.service.count(TaskFilter.open())).isZero();
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(world.service.count(TaskFilter.open())).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static Grid<TaskRow> grid() {
        return _get(Grid.class);
    }
}
