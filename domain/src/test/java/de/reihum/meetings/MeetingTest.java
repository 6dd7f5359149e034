package de.reihum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.agenda.SlotData.Kind;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final When JUNE = new When(LocalDate.of(2026, 6, 11), LocalTime.of(16, 0), 150);
    private static final PlaceData HALL = new PlaceData("Stadthalle", "Am Markt 1", "88400", "Biberach", "");

    private final AtomicLong ids = new AtomicLong(100);
    private final Member brewery = new Member(7, MemberData.of("Brauerei Ähre", Member.Kind.SME), NOW);

    private Parts parts(Member host) {
        return new Parts(null, host, Map.of(), ids::incrementAndGet);
    }

    private Meeting meeting(MeetingData data) {
        return new Meeting(1, data, parts(null));
    }

    private static MeetingData sound() {
        return MeetingData.titled("Stammtisch im Juni").on(JUNE).at(HALL, 0);
    }

    private void move(Meeting meeting, When wanted) {
        meeting.move(wanted, new DateChange(ids.incrementAndGet(), meeting, meeting.when().orElse(null), "Eva Klein", "Die Halle ist belegt", NOW), NOW);
    }

    private Meeting invited(MeetingData data) {
        var meeting = meeting(data);
        meeting.plan(NOW);
        meeting.invited(NOW);
        return meeting;
    }

    @Test
    void an_idea_becomes_a_proposal_a_plan_an_invitation_and_is_held() {
        var meeting = meeting(sound());
        assertThat(meeting.state()).isEqualTo(Meeting.State.DRAFT);
        meeting.propose(NOW);
        meeting.plan(NOW);
        meeting.invited(NOW);
        meeting.held(JUNE.end());
        assertThat(meeting.state()).isEqualTo(Meeting.State.HELD);
        assertThat(meeting.standing().invitedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> meeting.cancel("", JUNE.end())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> meeting.revise(sound(), parts(null))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothing_is_planned_without_a_date_and_a_place_or_in_the_past() {
        assertThatThrownBy(() -> meeting(MeetingData.titled("Ohne Tag")).plan(NOW)).isInstanceOf(InvalidValue.class).hasMessageContaining("meetings.refusal.day");
        assertThatThrownBy(() -> meeting(MeetingData.titled("Ohne Ort").on(JUNE)).plan(NOW)).isInstanceOf(InvalidValue.class).hasMessageContaining("noPlace");
        assertThatThrownBy(() -> meeting(sound()).plan(JUNE.begin())).isInstanceOf(InvalidValue.class).hasMessageContaining("past");
    }

    @Test
    void nobody_is_invited_to_hear_somebody_who_has_not_agreed_to_speak() {
        var talk = new SlotData(Kind.TALK, "Ausbildung im Wandel", 30, 0, "Dr. Ines Wolf", false);
        var meeting = meeting(sound().with(new Agenda(List.of(talk))));
        meeting.plan(NOW);
        assertThatThrownBy(() -> meeting.invited(NOW)).isInstanceOf(RuleBroken.class);
        assertThat(meeting.state()).isEqualTo(Meeting.State.PLANNED);
        meeting.revise(sound().with(new Agenda(List.of(new SlotData(Kind.TALK, talk.title(), 30, 0, talk.speaker(), true)))), parts(null));
        meeting.invited(NOW);
        assertThat(meeting.state()).isEqualTo(Meeting.State.INVITED);
    }

    @Test
    void a_moved_meeting_keeps_its_old_dates_and_counts_what_calendars_must_be_told() {
        var meeting = invited(sound());
        var july = new When(LocalDate.of(2026, 7, 2), LocalTime.of(16, 30), 120);
        move(meeting, july);
        assertThat(meeting.when()).contains(july);
        assertThat(meeting.standing().sequence()).isEqualTo(1);
        assertThat(meeting.changes()).extracting(change -> change.row().before()).containsExactly(JUNE);
        assertThatThrownBy(() -> move(meeting, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> move(meeting, new When(LocalDate.of(2026, 3, 1), LocalTime.of(16, 0), 60))).isInstanceOf(InvalidValue.class).hasMessageContaining("past");
        assertThat(meeting.when()).contains(july);
    }

    @Test
    void before_anybody_was_told_no_calendar_counts() {
        var meeting = meeting(sound());
        move(meeting, new When(LocalDate.of(2026, 7, 2), LocalTime.of(16, 30), 120));
        meeting.revise(meeting.data().about("Pflege", 0), parts(null));
        assertThat(meeting.standing().sequence()).isZero();
    }

    @Test
    void the_place_goes_with_the_host_unless_it_is_elsewhere() {
        var meeting = meeting(MeetingData.titled("Stammtisch").on(JUNE));
        meeting.hostedBy(brewery);
        assertThat(meeting.place().name()).isEqualTo("Brauerei Ähre");
        meeting.hostedBy(null);
        assertThat(meeting.place().known()).isFalse();
        var elsewhere = meeting(sound());
        elsewhere.hostedBy(brewery);
        assertThat(elsewhere.place()).isEqualTo(HALL);
    }

    @Test
    void a_meeting_is_not_held_before_it_has_begun() {
        assertThatThrownBy(() -> invited(sound()).held(JUNE.begin().minusSeconds(1))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_cancelled_meeting_says_why_and_stays() {
        var meeting = invited(sound());
        meeting.cancel("Zu wenige Zusagen", NOW);
        assertThat(meeting.state()).isEqualTo(Meeting.State.CANCELLED);
        assertThat(meeting.standing().word()).isEqualTo("Zu wenige Zusagen");
        assertThat(meeting.standing().sequence()).isEqualTo(1);
        assertThatThrownBy(meeting.standing()::requireDraft).isInstanceOf(RuleBroken.class);
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var wrong = new MeetingData(0, "X", "t".repeat(301), "", new When(null, null, 5), null, 0, -1, 21, false, null, 0, new Agenda(List.of(SlotData.of(Kind.OTHER, "", 0))));
        assertThatThrownBy(() -> meeting(wrong)).isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting("field")
                .contains("title", "topic", "capacity", "guests", "agenda", "day", "start", "minutes"));
    }

    @Test
    void the_agenda_keeps_its_rows_when_it_is_rewritten() {
        var meeting = meeting(sound().with(new Agenda(List.of(SlotData.of(Kind.WELCOME, "", 10), SlotData.of(Kind.TOUR, "", 45), SlotData.of(Kind.EXCHANGE, "", 30)))));
        long first = meeting.slots().get(0).id();
        meeting.revise(sound().with(new Agenda(List.of(SlotData.of(Kind.NEWS, "Neues", 20)))), parts(null));
        assertThat(meeting.slots()).hasSize(1).first().satisfies(slot -> assertThat(slot.id()).isEqualTo(first));
        assertThat(meeting.agenda().slots()).containsExactly(SlotData.of(Kind.NEWS, "Neues", 20));
    }
}
