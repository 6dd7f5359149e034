package de.reihum.web.privacy;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.jobs.JobService;
import de.reihum.members.Contact;
import de.reihum.polls.PollWorld;
import de.reihum.privacy.ErasePersons;
import de.reihum.privacy.KeptPerson;
import de.reihum.privacy.PrivacyWorld;
import de.reihum.privacy.RetentionFilter;
import de.reihum.shared.Slice;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.shared.parts.JobProgress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionViewTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 2, 1);

    private final PrivacyWorld world = new PrivacyWorld();
    private final JobService jobs = new JobService(world.jobs, world.queue, Clock.fixed(PollWorld.START, ZoneOffset.UTC));

    @BeforeEach
    void open() {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", Set.of(Permission.PRIVACY, Permission.NETWORK_SETTINGS)));
        new Browserless().view(RetentionView.class, () -> new RetentionView(world.retention, jobs, actor)).layout(Frame.class, () -> Frames.of(new Anna())).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void the_page_says_for_how_long_the_network_keeps_persons_and_where_that_is_settled() {
        UI.getCurrent().navigate("privacy");
        assertThat(_get(RetentionView.class).getElement().getTextRecursively()).contains("Ihr Netzwerk bewahrt Ansprechpersonen 36 Monate auf.", "Niemand ist länger gespeichert als nötig");
        assertThat(_get(Anchor.class, spec -> spec.withText("Ändern")).getHref()).isEqualTo("network/settings/keeping");
    }

    @Test
    void few_are_forgotten_while_one_waits() {
        var persons = world.left(2, LONG_AGO);
        erase(2);
        assertThat(persons).allMatch(Contact::erased);
        _assertNone(JobProgress.class);
    }

    @Test
    void many_are_forgotten_by_a_job_whose_progress_is_shown() {
        var persons = world.left(ErasePersons.AT_ONCE + 1, LONG_AGO);
        erase(persons.size());
        assertThat(persons).noneMatch(Contact::erased);
        assertThat(_get(JobProgress.class).getElement().getTextRecursively()).contains("0 von 11 Personen gelöscht");
        assertThat(jobs.count()).isEqualTo(1);
        _assertOne(Grid.class);
    }

    @Test
    void nobody_is_forgotten_by_a_wrong_number() {
        var persons = world.left(2, LONG_AGO);
        open(3);
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Das lässt sich nicht zurücknehmen");
        assertThat(persons).noneMatch(Contact::erased);
    }

    private void erase(int number) {
        open(number);
        _assertNone(Dialog.class);
    }

    private void open(int typed) {
        UI.getCurrent().navigate("privacy");
        Grid<KeptPerson> grid = grid();
        assertThat(_size(grid)).isPositive();
        grid.asMultiSelect().select(rows());
        _click(_get(Button.class, spec -> spec.withText("Personen löschen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Zahl der Personen zur Bestätigung")), Integer.toString(typed));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Endgültig löschen")));
    }

    private List<KeptPerson> rows() {
        return world.retention.rows(RetentionFilter.standard(), Slice.first(Slice.MAX));
    }

    @SuppressWarnings("unchecked")
    private static Grid<KeptPerson> grid() {
        return _get(Grid.class);
    }
}
