package de.reihum.web.meetings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import de.reihum.accounts.Reading;
import de.reihum.links.LinksInMemory;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingWorld;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.TopicsInMemory;
import de.reihum.meetings.topics.ChosenTopic;
import de.reihum.meetings.topics.TopicService;
import de.reihum.members.ContactService;
import de.reihum.members.Departures;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.members.consents.ConsentProof;
import de.reihum.members.consents.ConsentsInMemory;
import de.reihum.polls.InvitationsInMemory;
import de.reihum.polls.Poll;
import de.reihum.polls.PollData;
import de.reihum.polls.PollService;
import de.reihum.shared.Slice;
import de.reihum.web.meetings.edit.MeetingDialogs;
import de.reihum.web.meetings.topics.TopicDialogs;
import de.reihum.web.meetings.topics.TopicPart;
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

    private final TopicsInMemory chosen = new TopicsInMemory();
    private final TopicService topicService = new TopicService(chosen, world.polls, world.meetings, world.service, world.tasks.people.ids, world.tasks.clock);
    private final TopicDialogs topics = new TopicDialogs(topicService, world.service, dialogs);

    private static Departures departures() {
        return new Departures(new LinksInMemory());
    }

    private ConsentProof proof() {
        return new ConsentProof(new ConsentsInMemory(), world.tasks.people.ids, world.tasks.clock);
    }

    @BeforeEach
    void open() {
        var anna = new Anna();
        new Browserless().view(MeetingsView.class, () -> new MeetingsView(anna.me(), world.service, world.series, dialogs, topics, new MeetingFiles(world.service, world.tasks.people.actor)))
                .view(MeetingView.class, () -> new MeetingView(world.service, dialogs, List.of(new TopicPart(topicService, topics, world.tasks.people.actor)), new Reading(), true)).layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
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

    private long pollAboutHousing() {
        var poll = new Poll(world.tasks.people.ids.next(), new PollData("Welches Thema?", "", Poll.Mode.ONE, false, false, LocalDate.now(world.tasks.clock).plusDays(5),
                List.of("Wohnraum", "Ausbildung"), MemberFilter.everything()), world.tasks.people.ids::next);
        poll.send(world.tasks.clock.instant());
        poll.close(world.tasks.clock.instant());
        poll.choose(1, "");
        world.polls.add(poll);
        chosen.chosen.add(new ChosenTopic(poll.id(), poll.question(), "Wohnraum"));
        return poll.id();
    }

    @Test
    void what_no_meeting_will_be_about_is_not_offered_any_more() {
        pollAboutHousing();
        UI.getCurrent().navigate("meetings/" + world.planned());
        _click(_get(Button.class, spec -> spec.withText("Nicht anbieten")));
        assertThat(_find(Button.class, spec -> spec.withText("Übernehmen"))).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(_find(Button.class, spec -> spec.withText("Übernehmen"))).hasSize(1);
    }

    @Test
    void what_was_chosen_in_a_poll_is_taken_over_by_one_click_and_given_back_by_one() {
        long poll = pollAboutHousing();
        long id = world.planned();
        UI.getCurrent().navigate("meetings/" + id);
        _click(_get(Button.class, spec -> spec.withText("Übernehmen")));
        assertThat(world.service.details(id).data()).satisfies(data -> {
            assertThat(data.topic()).isEqualTo("Wohnraum");
            assertThat(data.poll()).isEqualTo(poll);
        });
        assertThat(_find(Button.class, spec -> spec.withText("Übernehmen"))).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(world.service.details(id).data().topic()).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Übernehmen"))).hasSize(1);
    }

    @Test
    void from_the_poll_the_next_meeting_without_a_topic_is_offered_first() {
        long poll = pollAboutHousing();
        long id = world.planned();
        UI.getCurrent().navigate("meetings", QueryParameters.of("poll", Long.toString(poll)));
        _click(_get(Button.class, spec -> spec.withText("Übernehmen")));
        assertThat(world.service.details(id).data().topic()).isEqualTo("Wohnraum");
    }

    @Test
    void from_the_poll_a_new_meeting_begins_when_all_have_topics() {
        UI.getCurrent().navigate("meetings", QueryParameters.of("poll", Long.toString(pollAboutHousing())));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name des Treffens")).getValue()).isEqualTo("Wohnraum");
    }

    @Test
    void a_topic_that_was_typed_is_not_what_the_members_chose() {
        UI.getCurrent().navigate("meetings", QueryParameters.of("poll", Long.toString(pollAboutHousing())));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Thema (optional)")), "Kinderbetreuung");
        save();
        assertThat(world.service.rows(MeetingFilter.open(), Slice.first(5))).singleElement()
                .satisfies(row -> assertThat(world.service.details(row.id()).data().poll()).isZero());
    }

    @Test
    void no_place_at_all_is_not_the_same_as_no_limit() {
        UI.getCurrent().navigate("meetings");
        _find(Button.class, spec -> spec.withText("Treffen planen")).get(0).click();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name des Treffens")), "Tag der Berufe");
        var room = _get(IntegerField.class, spec -> spec.withLabel("Plätze (optional)"));
        _setValue(room, 0);
        save();
        assertThat(room.isInvalid()).isTrue();
        assertThat(world.service.count(MeetingFilter.open())).isZero();
    }
}
