package de.reihum.web.touches;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import de.reihum.audit.AuditService;
import de.reihum.audit.WrittenTrail;
import de.reihum.links.LinksInMemory;
import de.reihum.members.ContactService;
import de.reihum.members.ContactsInMemory;
import de.reihum.members.Departures;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.members.MemberService;
import de.reihum.members.MembersInMemory;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.shared.Ids;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskWorld;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchFilter;
import de.reihum.touches.TouchService;
import de.reihum.touches.TouchSubjects;
import de.reihum.touches.TouchesInMemory;
import de.reihum.web.audit.TrailChanges;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TouchPagesTest {

    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final Ids ids = new Ids(() -> 1);
    private final MembersInMemory stored = new MembersInMemory();
    private final TaskWorld tasks = new TaskWorld(stored);
    private final TouchesInMemory touchesStored = new TouchesInMemory();
    private final Departures departures = new Departures(new LinksInMemory());
    private final MemberService members = new MemberService(stored, departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
    private final ContactService contacts = new ContactService(stored, new ContactsInMemory(stored), departures, new ConsentProof(new ConsentsInMemory(), ids, clock), ids, clock);
    private final TouchService touches = new TouchService(touchesStored, stored, tasks.service, tasks.people.actor, ids, clock);
    private final WhoSource people = new WhoSource(members, contacts);
    private final TouchDialogs dialogs = new TouchDialogs(touches, people, clock);
    private long brewery;

    @BeforeEach
    void open() {
        brewery = tasks.brewery.id();
        tasks.subjects.add(new TouchSubjects(touchesStored));
        members.create(new CreateMember(MemberFixtures.school(), List.of()));
        var anna = new Anna();
        new Browserless()
                .view(TouchesView.class, () -> new TouchesView(anna.me(), touches, dialogs, new TouchFiles(touches, tasks.people.actor), clock))
                .view(TouchView.class, () -> new TouchView(touches, dialogs, new TrailChanges(new AuditService(new WrittenTrail()), tasks.people.actor), true))
                .layout(Frame.class, () -> Frames.of(anna))
                .start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    @Test
    void a_contact_is_logged_above_any_page_and_taken_back_on_the_spot() {
        log();
        _assertNone(Dialog.class);
        assertThat(touches.count(TouchFilter.everything())).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(touches.count(TouchFilter.everything())).isZero();
    }

    @Test
    void a_second_click_saves_nothing_more() {
        UI.getCurrent().navigate("touches");
        dialogs.log(List.of(people.ofMember(brewery)), () -> {});
        fill();
        var save = _get(Button.class, spec -> spec.withText("Speichern"));
        save.click();
        save.click();
        assertThat(touches.count(TouchFilter.everything())).isEqualTo(1);
    }

    @Test
    void the_next_step_becomes_a_task() {
        UI.getCurrent().navigate("touches");
        dialogs.log(List.of(people.ofMember(brewery)), () -> {});
        fill();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nächster Schritt (optional)")), "Termin vorschlagen");
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(tasks.service.count(TaskFilter.open())).isEqualTo(1);
    }

    @Test
    void what_is_missing_is_said_at_the_field() {
        UI.getCurrent().navigate("touches");
        dialogs.log(List.of(people.ofMember(brewery)), () -> {});
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Worum ging es")).getErrorMessage()).contains("worum es ging");
        assertThat(touches.count(TouchFilter.everything())).isZero();
    }

    @Test
    void persons_are_found_before_members() {
        assertThat(names("loeff")).containsExactly("Emre Löffler (Brauerei Müllerschön GmbH & Co. KG)", "Brauerei Müllerschön GmbH & Co. KG");
        assertThat(names("bietig")).containsExactly("Berufliche Schule Bietigheim");
    }

    @Test
    void two_members_may_have_talked_with_each_other() {
        UI.getCurrent().navigate("touches");
        dialogs.log(List.of(people.ofMember(brewery)), () -> {});
        _assertNone(Checkbox.class, spec -> spec.withLabel(AMONG));
        MultiSelectComboBox<Who> with = with();
        _setValue(with, Set.of(people.ofMember(brewery), names("bietig", 0)));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel(AMONG)), true);
        fill();
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(touches.rows(TouchFilter.everything(), Slice.first(1))).singleElement().extracting(row -> row.edge()).isEqualTo(Touch.Edge.PARTNER);
    }

    @Test
    void a_contact_has_a_page_on_which_it_is_corrected_and_archived() {
        log();
        long id = touches.rows(TouchFilter.everything(), Slice.first(1)).get(0).id();
        UI.getCurrent().navigate("touches/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Fragt nach Azubis");
        _click(_get(Button.class, spec -> spec.withText("Kontakt bearbeiten")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Worum ging es")), "Fragt nach Praktika");
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
        assertThat(_get(H1.class).getText()).isEqualTo("Fragt nach Praktika");
        _click(_get(Button.class, spec -> spec.withText("Archivieren")));
        assertThat(touches.details(id).archived()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Wieder aufnehmen")));
        assertThat(touches.details(id).archived()).isFalse();
    }

    private static final String AMONG = "Die Mitglieder haben miteinander gesprochen, die Koordination hat davon erfahren";

    private void log() {
        UI.getCurrent().navigate("touches");
        dialogs.log(List.of(people.ofMember(brewery)), () -> {});
        fill();
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
    }

    private static void fill() {
        _setValue(channel(), Touch.Channel.CALL);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Worum ging es")), "Fragt nach Azubis");
    }

    private List<String> names(String typed) {
        return people.field(true).fetch(new Query<>(0, 20, List.of(), null, typed)).map(Who::name).toList();
    }

    private Who names(String typed, int place) {
        return people.field(true).fetch(new Query<>(0, 20, List.of(), null, typed)).toList().get(place);
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<Who> with() {
        return _get(MultiSelectComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Touch.Channel> channel() {
        return _get(RadioButtonGroup.class);
    }
}
