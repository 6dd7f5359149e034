package de.reihum.web.invitations;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.InvitationFixtures;
import de.reihum.invitations.InvitationWorld;
import de.reihum.invitations.SendInvitations;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingDetails;
import de.reihum.members.Contact;
import de.reihum.settings.SettingsFixtures;
import de.reihum.web.invitations.mail.MailSight;
import de.reihum.web.invitations.mail.MeetingLetter;
import de.reihum.web.mail.Letters;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.Pages;
import de.reihum.web.shared.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationDialogsTest {

    private final InvitationWorld world = new InvitationWorld();
    private final Meeting meeting = world.meeting();
    private final SettingsFixtures fixtures = new SettingsFixtures();
    private final Messages messages = new Messages();
    private final Letters letters = new Letters(null, null, new Pages(messages, fixtures.faces()), messages, new Settings(), fixtures.faces());
    private final MailSight sight = new MailSight(world.drafts, new MeetingLetter(letters, Clock.systemUTC()));
    private final InvitationDesk desk = new InvitationDesk(world.service, world.reminders, world.eveCalls, null, world.extras, world.detours, null, null, sight, List.of(), actor());
    private int changes;

    private static Actor actor() {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna", Set.of(Permission.MEETINGS_READ, Permission.MEETINGS_WRITE)));
        return actor;
    }

    private MeetingDetails details() {
        return new MeetingDetails(meeting.id(), 1, meeting.data(), meeting.state(), "", "", List.of(), Map.of(), List.of(), List.of(), null, null, null, "", "", 0);
    }

    @BeforeEach
    void open() {
        new Browserless().start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private Contact person(String member, String language) {
        return InvitationFixtures.person(world.member(InvitationFixtures.member(member)), language);
    }

    private void invited() {
        world.service.send(SendInvitations.everybody(meeting.id(), meeting.version()));
        world.invitations.ofMeeting(meeting.id()).forEach(one -> world.mails.mailed(one.id()));
        world.later(Duration.ofDays(3));
    }

    private Invitation of(String member) {
        return world.invitations.ofMeeting(meeting.id()).stream().filter(one -> one.member().name().equals(member)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Checkbox check(int row) {
        return (Checkbox) ((ComponentRenderer<?, Object>) grid().getColumns().get(0).getRenderer()).createComponent(grid().getGenericDataView().getItem(row)).getChildren().findFirst().orElseThrow();
    }

    private static String mail() {
        _get(MailPreview.class).setOpened(true);
        return _get(IFrame.class).getElement().getAttribute("srcdoc");
    }

    @Test
    void the_part_shows_what_is_left_when_it_is_opened() {
        InvitationFixtures.person(world.member(InvitationFixtures.member("Acker")), "", "1", Contact.Consent.UNKNOWN, Contact.Channel.PHONE);
        invited();
        var part = new InvitationsPart(desk).part(details(), () -> changes++).orElseThrow();
        world.service.called(of("Acker").id());
        of("Acker").answered(true);
        UI.getCurrent().add(part.content().get());
        assertThat(_find(PhoneCard.class)).isEmpty();
    }

    @Test
    void the_start_page_says_only_what_is_left() {
        InvitationFixtures.person(world.member(InvitationFixtures.member("Acker")), "", "1", Contact.Consent.UNKNOWN, Contact.Channel.PHONE);
        world.service.send(SendInvitations.everybody(meeting.id(), meeting.version()));
        assertThat(new InvitationsToday(world.service, actor()).cards()).singleElement().satisfies(card -> assertThat(card.content().getElement().getTextRecursively()).contains("Ein Anruf").doesNotContain("Brief"));
        world.service.called(of("Acker").id());
        assertThat(new InvitationsToday(world.service, actor()).cards()).isEmpty();
    }

    @Test
    void whoever_is_taken_out_gets_no_reminder() {
        person("Acker", "de");
        person("Bäcker", "de");
        invited();
        ReminderDialog.open(details(), desk, () -> changes++);
        assertThat(_size(grid())).isEqualTo(2);
        assertThat(check(0).getValue()).isTrue();
        check(0).setValue(false);
        _click(_get(Button.class, spec -> spec.withText("1 Mitglied erinnern")));
        assertThat(changes).isEqualTo(1);
        assertThat(of("Acker").reminders()).isZero();
        assertThat(of("Bäcker").reminders()).isEqualTo(1);
    }

    @Test
    void everybody_can_be_taken_out_and_then_some_chosen() {
        person("Acker", "de");
        person("Bäcker", "de");
        invited();
        ReminderDialog.open(details(), desk, () -> changes++);
        var all = (Checkbox) grid().getHeaderRows().get(0).getCell(grid().getColumns().get(0)).getComponent();
        all.setValue(false);
        assertThat(_get(Button.class, spec -> spec.withText("Niemanden erinnern")).isEnabled()).isFalse();
        check(1).setValue(true);
        assertThat(all.isIndeterminate()).isTrue();
        assertThat(_get(Button.class, spec -> spec.withText("1 Mitglied erinnern")).isEnabled()).isTrue();
        all.setValue(true);
        _click(_get(Button.class, spec -> spec.withText("2 Mitglieder erinnern")));
        assertThat(world.invitations.ofMeeting(meeting.id())).allMatch(one -> one.reminders() == 1);
    }

    @Test
    void whoever_would_get_two_is_named_and_one_can_be_left_out() {
        InvitationFixtures.person(world.member(InvitationFixtures.member("Acker")), "same@example.org", "1", Contact.Consent.UNKNOWN, null);
        InvitationFixtures.person(world.member(InvitationFixtures.member("Bäcker")), "same@example.org", "2", Contact.Consent.UNKNOWN, null);
        InviteDialog.open(details(), desk, () -> changes++);
        var list = _get(TwofoldList.class);
        assertThat(list.getElement().getTextRecursively()).contains("2 Einladungen gehen an dieselbe Adresse: same@example.org (Acker, Bäcker)");
        _click(_get(list, Button.class, spec -> spec.withText("Bäcker nicht einladen")));
        assertThat(list.isVisible()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("1 Mitglied einladen")));
        assertThat(world.invitations.ofMeeting(meeting.id())).extracting(one -> one.member().name()).containsExactly("Acker");
    }

    @Test
    void whoever_would_get_a_mail_and_a_letter_is_named_once() {
        InvitationFixtures.person(world.member(InvitationFixtures.member("Acker")), "same@example.org", "1", Contact.Consent.UNKNOWN, null);
        InvitationFixtures.person(world.member(InvitationFixtures.member("Bäcker")), "same@example.org", "1", Contact.Consent.UNKNOWN, Contact.Channel.LETTER);
        InviteDialog.open(details(), desk, () -> changes++);
        assertThat(_get(TwofoldList.class).getChildren()).singleElement()
                .satisfies(line -> assertThat(line.getElement().getTextRecursively()).contains("2 Einladungen gehen vielleicht an dieselbe Person: Änne Öhm (Acker, Bäcker)"));
    }

    @Test
    void who_comes_without_mails_is_called_on_the_day_before() {
        InvitationFixtures.person(world.member(InvitationFixtures.member("Acker")), "", "07071 11", Contact.Consent.UNKNOWN, Contact.Channel.PHONE);
        invited();
        world.coming.add(of("Acker").id());
        world.now = Instant.parse("2026-06-10T08:00:00Z");
        var card = new EveCard(meeting.id(), world.eveCalls.calls(meeting.id()), desk, () -> changes++);
        assertThat(card.getElement().getTextRecursively()).contains("Vor dem Treffen anrufen: 1", "Acker", "07071 11");
        assertThat(_get(card, Anchor.class, spec -> spec.withText("07071 11"))).satisfies(dial -> {
            assertThat(dial.getHref()).isEqualTo("tel:+49707111");
            assertThat(dial.getAriaLabel()).contains("Acker: 07071 11");
            assertThat(dial.hasClassName("dial")).isTrue();
        });
        var called = _get(card, Button.class, spec -> spec.withText("Angerufen"));
        assertThat(called.getAriaLabel()).contains("Angerufen: Acker");
        _click(called);
        assertThat(world.eveCalls.calls(meeting.id())).isEmpty();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void a_host_without_mails_is_called_once_and_that_can_be_undone() {
        var host = world.member(InvitationFixtures.member("Acker"));
        InvitationFixtures.person(host, "", "07071 11", Contact.Consent.UNKNOWN, Contact.Channel.PHONE);
        meeting.hostedBy(host);
        person("Bäcker", "de");
        invited();
        world.now = Instant.parse("2026-06-10T08:00:00Z");
        var card = new EveCard(meeting.id(), world.eveCalls.calls(meeting.id()), desk, () -> changes++);
        assertThat(card.getElement().getTextRecursively()).contains("Acker", "Änne Öhm: richtet das Treffen aus oder spricht");
        var called = _get(card, Button.class, spec -> spec.withText("Angerufen"));
        assertThat(called.getAriaLabel()).contains("Angerufen: Änne Öhm");
        _click(called);
        assertThat(world.eveCalls.calls(meeting.id())).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Rückgängig")));
        assertThat(world.eveCalls.calls(meeting.id())).hasSize(1);
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void who_may_only_read_sees_whom_to_call_but_notes_nothing() {
        InvitationFixtures.person(world.member(InvitationFixtures.member("Acker")), "", "07071 11", Contact.Consent.UNKNOWN, Contact.Channel.PHONE);
        invited();
        world.coming.add(of("Acker").id());
        world.now = Instant.parse("2026-06-10T08:00:00Z");
        var reader = new Actor();
        reader.enter(new Actor.Identity(Actor.Kind.PERSON, 8, "Bea", Set.of(Permission.MEETINGS_READ)));
        var reading = new InvitationDesk(world.service, world.reminders, world.eveCalls, null, world.extras, world.detours, null, null, sight, List.of(), reader);
        var card = new EveCard(meeting.id(), world.eveCalls.calls(meeting.id()), reading, () -> changes++);
        assertThat(card.getElement().getTextRecursively()).contains("07071 11").doesNotContain("Angerufen");
    }

    @Test
    void the_reminder_is_shown_as_it_will_read() {
        person("Acker", "de");
        invited();
        ReminderDialog.open(details(), desk, () -> changes++);
        assertThat(_find(IFrame.class)).isEmpty();
        assertThat(mail()).contains("wir haben noch nichts von Ihnen gehört", "Donnerstag, 11. Juni 2026", "Zu- oder absagen");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_invitation_is_shown_to_each_in_her_language_before_it_goes() {
        person("Acker", "de");
        var english = person("Bäcker", "en");
        InviteDialog.open(details(), desk, () -> changes++);
        assertThat(mail()).contains("wir laden Sie herzlich ein");
        ComboBox<MailPreview.Reader> who = _get(ComboBox.class);
        who.setValue(new MailPreview.Reader(english.id(), english.name(), "Bäcker"));
        assertThat(mail()).contains("Thursday, 11 June 2026", "Accept or decline").doesNotContain("Donnerstag");
        assertThat(world.outbox.effects()).isEmpty();
    }
}
