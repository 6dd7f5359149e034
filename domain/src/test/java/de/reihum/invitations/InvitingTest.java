package de.reihum.invitations;

import static de.reihum.invitations.InvitationFixtures.JUNE;
import static de.reihum.invitations.InvitationFixtures.member;
import static de.reihum.invitations.InvitationFixtures.nowhere;
import static de.reihum.invitations.InvitationFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.invitations.InvitationService.Reroute;
import de.reihum.invitations.audience.Invitee;
import de.reihum.invitations.audience.Obstacle;
import de.reihum.invitations.audience.Twofold;
import de.reihum.invitations.letters.LetterDesk;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.invitations.run.Remind;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Contact.Consent;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvitingTest {

    private final InvitationWorld world = new InvitationWorld();
    private final Meeting meeting = world.meeting();

    private InvitationService.Sent everybody() {
        return world.service.send(SendInvitations.everybody(meeting.id(), meeting.version()));
    }

    /** As the worker does it: prepares the mail and notes that it went. */
    private void mailed(Invitation one) {
        assertThat(world.mails.invitation(one.id())).isPresent();
        world.mails.mailed(one.id());
    }

    private Invitation only() {
        return world.invitations.ofMeeting(meeting.id()).get(0);
    }

    @Test
    void each_is_invited_by_the_way_she_wants_or_else_by_mail_letter_or_phone() {
        person(world.member(member("A mag Mail")));
        person(world.member(member("B mag Briefe")), "b@example.org", "1", Consent.GIVEN, Channel.LETTER);
        person(world.member(nowhere("C mag Briefe und hat keine Straße")), "c@example.org", "1", Consent.UNKNOWN, Channel.LETTER);
        person(world.member(member("D hat keine Mail")), "", "1", Consent.UNKNOWN, null);
        person(world.member(nowhere("E hat nur ein Telefon")), "", "1", Consent.UNKNOWN, null);
        assertThat(world.service.preview(meeting.id(), Set.of()).reached()).extracting(Invitee::channel)
                .containsExactly(Channel.MAIL, Channel.LETTER, Channel.MAIL, Channel.LETTER, Channel.PHONE);
        assertThat(everybody()).extracting(InvitationService.Sent::mails, InvitationService.Sent::letters, InvitationService.Sent::calls).containsExactly(2, 2, 1);
        assertThat(world.waiting(InvitationEffects.INVITE)).isEqualTo(2);
        assertThat(world.jobs.latest(LetterDesk.JOB)).isPresent();
        assertThat(meeting.state()).isEqualTo(Meeting.State.INVITED);
    }

    @Test
    void who_cannot_be_reached_is_named_with_the_reason() {
        world.member(member("A hat niemanden"));
        person(world.member(member("B will nichts")), "b@example.org", "1", Consent.REFUSED, null);
        person(world.member(nowhere("C hat nichts")), "", "", Consent.UNKNOWN, null);
        person(world.member(member("D will nur Anrufe")), "d@example.org", "1", Consent.REFUSED, Channel.PHONE);
        var preview = world.service.preview(meeting.id(), Set.of());
        assertThat(preview.missed()).extracting(Invitee::obstacle).containsExactly(Obstacle.NOBODY, Obstacle.OBJECTED, Obstacle.NO_WAY);
        assertThat(preview.reached()).singleElement().satisfies(one -> assertThat(one.ways()).containsExactly(Channel.PHONE));
    }

    @Test
    void another_way_and_leaving_out_can_be_chosen_for_each() {
        var letter = world.member(member("A"));
        person(letter);
        var out = world.member(member("B"));
        person(out);
        var sent = world.service.send(new SendInvitations(meeting.id(), meeting.version(), Set.of(), Set.of(out.id()), Map.of(letter.id(), Channel.LETTER)));
        assertThat(sent.letters()).isEqualTo(1);
        assertThat(sent.mails()).isZero();
        assertThat(world.service.preview(meeting.id(), Set.of()).reached()).extracting(Invitee::member).containsExactly(out.id());
    }

    @Test
    void a_way_that_leads_nowhere_is_refused() {
        var member = world.member(nowhere("A"));
        person(member);
        assertThatThrownBy(() -> world.service.send(new SendInvitations(meeting.id(), meeting.version(), Set.of(), Set.of(), Map.of(member.id(), Channel.LETTER)))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void who_would_be_invited_twice_is_named_with_what_is_the_same() {
        var a = world.member(member("A"));
        person(a, "same@example.org", "07071 11", Consent.UNKNOWN, null);
        var b = world.member(member("B"));
        person(b, "same@example.org", "+49 (0)7071-11", Consent.UNKNOWN, null);
        var c = world.member(member("C"));
        person(c, "other@example.org", "07071 12", Consent.UNKNOWN, null);
        assertThat(world.service.preview(meeting.id(), Set.of()).twofold()).containsExactly(new Twofold(Twofold.Kind.ADDRESS, "same@example.org", List.of(a.id(), b.id())),
                new Twofold(Twofold.Kind.PHONE, "07071 11", List.of(a.id(), b.id())), new Twofold(Twofold.Kind.NAME, "Änne Öhm", List.of(a.id(), b.id(), c.id())));
    }

    @Test
    void sending_twice_invites_nobody_twice_and_who_joins_later_can_be_invited() {
        person(world.member(member("A")));
        everybody();
        assertThatThrownBy(this::everybody).isInstanceOf(RuleBroken.class);
        person(world.member(member("B kam später")));
        assertThat(everybody().mails()).isEqualTo(1);
        assertThat(world.waiting(InvitationEffects.INVITE)).isEqualTo(2);
    }

    @Test
    void who_saw_an_older_meeting_sends_nothing() {
        person(world.member(member("A")));
        assertThatThrownBy(() -> world.service.send(SendInvitations.everybody(meeting.id(), meeting.version() - 1))).isInstanceOf(Conflict.class);
        assertThat(world.outbox.effects()).isEmpty();
    }

    @Test
    void a_mail_carries_the_meeting_as_it_is_when_it_is_sent_and_none_goes_for_one_that_is_off() {
        person(world.member(member("A")));
        everybody();
        meeting.cancel("Sturm", world.now);
        assertThat(world.mails.invitation(only().id())).isEmpty();
        assertThat(world.mails.cancellation(only().id())).as("who never heard of it").isEmpty();
    }

    @Test
    void only_who_has_not_answered_is_reminded_at_most_twice() {
        person(world.member(member("A")));
        person(world.member(member("B")));
        everybody();
        world.invitations.ofMeeting(meeting.id()).forEach(this::mailed);
        assertThatThrownBy(() -> world.reminders.remind(Remind.everybody(meeting.id()))).isInstanceOf(RuleBroken.class);
        world.later(Duration.ofDays(3));
        only().answered(true);
        assertThat(world.reminders.remindable(meeting.id()).rows()).extracting(InvitedRow::memberName).containsExactly("B");
        assertThat(world.reminders.remind(Remind.everybody(meeting.id()))).isEqualTo(1);
        assertThatThrownBy(() -> world.reminders.remind(Remind.everybody(meeting.id()))).isInstanceOf(RuleBroken.class);
        world.later(Duration.ofDays(3));
        assertThat(world.reminders.remind(Remind.everybody(meeting.id()))).isEqualTo(1);
        world.later(Duration.ofDays(30));
        assertThatThrownBy(() -> world.reminders.remind(Remind.everybody(meeting.id()))).isInstanceOf(RuleBroken.class);
        assertThat(world.waiting(InvitationEffects.REMIND)).isEqualTo(2);
    }

    private void three() {
        person(world.member(member("A")));
        person(world.member(member("B")));
        person(world.member(member("C")));
        everybody();
        world.invitations.ofMeeting(meeting.id()).forEach(this::mailed);
        world.later(Duration.ofDays(3));
    }

    private long of(String name) {
        return world.invitations.ofMeeting(meeting.id()).stream().filter(one -> one.member().name().equals(name)).findFirst().orElseThrow().id();
    }

    @Test
    void who_is_left_out_gets_no_reminder_and_may_get_one_later() {
        three();
        assertThat(world.reminders.remind(new Remind(meeting.id(), Optional.empty(), Set.of(of("B"))))).isEqualTo(2);
        assertThat(world.reminders.remindable(meeting.id()).rows()).extracting(InvitedRow::memberName).containsExactly("B");
    }

    @Test
    void only_those_who_were_chosen_are_reminded_and_whoever_answers_meanwhile_is_not() {
        three();
        world.invitations.find(of("A")).orElseThrow().answered(true);
        assertThat(world.reminders.remind(Remind.only(meeting.id(), Set.of(of("A"), of("B"))))).isEqualTo(1);
        assertThatThrownBy(() -> world.reminders.remind(Remind.only(meeting.id(), Set.of()))).isInstanceOf(RuleBroken.class);
        assertThat(world.outbox.effects()).filteredOn(effect -> effect.kind().equals(InvitationEffects.REMIND)).singleElement().satisfies(effect -> assertThat(effect.subject()).isEqualTo(of("B")));
    }

    @Test
    void the_host_is_not_asked_whether_she_comes() {
        var host = world.member(member("A"));
        person(host);
        everybody();
        mailed(only());
        meeting.hostedBy(host);
        world.later(Duration.ofDays(3));
        assertThat(world.reminders.remindable(meeting.id()).rows()).isEmpty();
    }

    @Test
    void who_was_called_by_mistake_is_still_to_be_called() {
        person(world.member(nowhere("A")), "", "1", Consent.UNKNOWN, null);
        everybody();
        world.service.called(only().id());
        world.service.notCalled(only().id());
        assertThat(only().delivery().sentAt()).isNull();
        assertThat(world.service.openWork()).extracting(OpenWork::calls).containsExactly(1L);
    }

    @Test
    void an_answer_that_comes_while_the_reminder_waits_stops_it() {
        person(world.member(member("A")));
        everybody();
        mailed(only());
        only().answered(true);
        assertThat(world.mails.reminder(only().id())).isEmpty();
    }

    private void move(When to) {
        var before = meeting.when().orElseThrow();
        meeting.move(to, new DateChange(InvitationFixtures.id(), meeting, before, "Eva Klein", "", world.now), world.now);
        world.news.moved(meeting, before);
    }

    @Test
    void everybody_is_told_when_the_meeting_moves_once_and_with_a_higher_number() {
        person(world.member(member("A")));
        everybody();
        move(new When(JUNE.day().plusDays(7), JUNE.start(), JUNE.minutes()));
        assertThat(world.mails.news(only().id())).as("the invitation will say it").isEmpty();
        mailed(only());
        move(new When(JUNE.day().plusDays(14), JUNE.start(), JUNE.minutes()));
        assertThat(world.mails.news(only().id())).hasValueSatisfying(mail -> assertThat(mail.meeting().sequence()).isEqualTo(2));
        world.mails.mailed(only().id());
        assertThat(world.mails.news(only().id())).as("a second time").isEmpty();
    }

    @Test
    void a_cancelled_meeting_is_told_to_those_who_were_told_of_it() {
        person(world.member(member("A")));
        everybody();
        mailed(only());
        meeting.cancel("Sturm", world.now);
        world.news.cancelled(meeting);
        assertThat(world.waiting(InvitationEffects.CANCEL)).isEqualTo(1);
        assertThat(world.waiting(InvitationEffects.EVE)).as("no last word any more").isZero();
        assertThat(world.mails.cancellation(only().id())).hasValueSatisfying(mail -> assertThat(mail.meeting().cancelWord()).isEqualTo("Sturm"));
    }

    @Test
    void on_the_day_before_those_who_come_get_a_last_word_and_nobody_else() {
        person(world.member(member("A kommt")));
        person(world.member(member("B kommt nicht")));
        everybody();
        assertThat(world.outbox.effects()).filteredOn(effect -> effect.kind().equals(InvitationEffects.EVE)).singleElement()
                .satisfies(effect -> assertThat(effect.due()).isEqualTo(Instant.parse("2026-06-10T07:00:00Z")));
        world.coming.add(only().id());
        world.now = Instant.parse("2026-06-10T07:00:00Z");
        world.eves.begin(meeting.id(), "2026-06-11");
        assertThat(world.outbox.effects()).filteredOn(effect -> effect.kind().equals(InvitationEffects.EVE_MAIL)).singleElement().satisfies(effect -> assertThat(effect.subject()).isEqualTo(only().id()));
    }

    @Test
    void the_last_word_follows_the_meeting_to_another_day() {
        person(world.member(member("A")));
        everybody();
        move(new When(JUNE.day().plusDays(7), JUNE.start(), JUNE.minutes()));
        assertThat(world.outbox.effects()).filteredOn(effect -> effect.kind().equals(InvitationEffects.EVE)).singleElement().satisfies(effect -> assertThat(effect.argument()).isEqualTo("2026-06-18"));
        world.coming.add(only().id());
        world.eves.begin(meeting.id(), "2026-06-11");
        assertThat(world.waiting(InvitationEffects.EVE_MAIL)).isZero();
    }

    @Test
    void what_came_back_can_go_another_way() {
        person(world.member(member("A")));
        everybody();
        mailed(only());
        world.service.noteReturn(new InvitationService.NoteReturn(only().id(), "Postfach unbekannt"));
        world.service.reroute(new Reroute(only().id(), Channel.PHONE));
        world.service.called(only().id());
        assertThat(only().delivery().sentAt()).isNotNull();
        assertThatThrownBy(() -> world.service.reroute(new Reroute(only().id(), null))).isInstanceOf(InvalidValue.class);
    }
}
