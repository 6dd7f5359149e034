package de.reihum.web.meetings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import de.reihum.accounts.Reading;
import de.reihum.links.LinksInMemory;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingWorld;
import de.reihum.meetings.dates.When;
import de.reihum.members.ContactService;
import de.reihum.members.Departures;
import de.reihum.members.MemberService;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.polls.InvitationsInMemory;
import de.reihum.polls.PollService;
import de.reihum.shared.Slice;
import de.reihum.web.meetings.edit.MeetingDialogs;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.form.DayField;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import de.reihum.web.touches.WhoSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingsViewTest {

    private final MeetingWorld world = new MeetingWorld();
    private final MemberService members = new MemberService(world.tasks.members, departures(), proof(), world.tasks.people.ids, world.tasks.clock);
    private final WhoSource people = new WhoSource(members, new ContactService(world.tasks.members, world.tasks.contacts, departures(), proof(), world.tasks.people.ids, world.tasks.clock));
    private final MeetingDialogs dialogs = new MeetingDialogs(world.service, world.run, world.series, members,
            new PollService(world.polls, new InvitationsInMemory(), world.tasks.people.ids, world.tasks.clock), people);

    private static Departures departures() {
        return new Departures(new LinksInMemory());
    }

    private ConsentProof proof() {
        return new ConsentProof(new ConsentsInMemory(), world.tasks.people.ids, world.tasks.clock);
    }

    @BeforeEach
    void open() {
        var anna = new Anna();
        new Browserless().view(MeetingsView.class, () -> new MeetingsView(anna.me(), world.service, world.series, dialogs, new MeetingFiles(world.service, world.tasks.people.actor)))
                .view(MeetingView.class, () -> new MeetingView(world.service, dialogs, List.of(), new Reading(), true)).layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private void save() {
        _click(_get(Button.class, spec -> spec.withText("Speichern")));
    }

    @Test
    void a_name_is_enough_for_a_draft() {
        UI.getCurrent().navigate("meetings");
        _find(Button.class, spec -> spec.withText("Treffen planen")).get(0).click();
        save();
        var name = _get(TextField.class, spec -> spec.withLabel("Name des Treffens"));
        assertThat(name.isInvalid()).isTrue();
        _setValue(name, "Tag der Berufe");
        save();
        assertThat(world.service.rows(MeetingFilter.open(), Slice.first(5))).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("Tag der Berufe");
            assertThat(row.state()).isEqualTo(Meeting.State.DRAFT);
            assertThat(row.when()).isNull();
        });
    }

    @Test
    void what_speaks_against_a_date_stands_on_the_page() {
        long id = world.service.create(MeetingWorld.sound().on(new When(LocalDate.of(2026, 6, 4), LocalTime.of(16, 0), 200)));
        UI.getCurrent().navigate("meetings/" + id);
        assertThat(_find(ListItem.class, spec -> spec.withPredicate(item -> item.getParent().filter(list -> list.getElement().getClassList().contains("warnings")).isPresent()))).extracting(ListItem::getText)
                .containsExactly("Länger als drei Stunden: Viele Betriebe können so lange niemanden entbehren.", "An diesem Tag ist Fronleichnam.");
    }

    @Test
    void an_end_before_the_start_is_said_at_its_field_and_moves_nothing() {
        long id = world.planned();
        UI.getCurrent().navigate("meetings/" + id);
        _click(_get(Button.class, spec -> spec.withText("Termin ändern")));
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Ende")), LocalTime.of(12, 0));
        _click(_get(Button.class, spec -> spec.withText("Termin speichern")));
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Ende")).isInvalid()).isTrue();
        assertThat(world.service.details(id).data().when()).isEqualTo(MeetingWorld.JUNE);
        _setValue(_get(DayField.class, spec -> spec.withLabel("Tag")), LocalDate.of(2026, 6, 18));
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Ende")), LocalTime.of(18, 30));
        _click(_get(Button.class, spec -> spec.withText("Termin speichern")));
        assertThat(world.service.details(id).changes()).singleElement().satisfies(change -> assertThat(change.before()).isEqualTo(MeetingWorld.JUNE));
    }
}
