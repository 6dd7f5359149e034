package de.reihum.attendance.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.attendance.AttendanceWorld;
import de.reihum.attendance.closing.ClosingService.Unclosed;
import de.reihum.attendance.presence.Presence.State;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFollower;
import de.reihum.members.Contact.Channel;
import de.reihum.members.sources.Evidence;
import de.reihum.replies.Wish;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskData;
import de.reihum.tasks.TaskFilter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingServiceTest {

    private final AttendanceWorld world = new AttendanceWorld();

    @Test
    void nothing_is_written_before_the_meeting_has_begun() {
        world.later(Duration.ofHours(-2));
        assertThat(world.closing.details(world.meeting).begun()).isFalse();
        assertThatThrownBy(() -> world.write(ClosingData.EMPTY)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> world.confirm(false)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_report_grows_step_by_step() {
        var baker = world.invited("Bäckerei", "12", Channel.MAIL);
        world.write(ClosingData.EMPTY.withMinutes("# Azubis"));
        world.write(data().withResolutions(List.of(new ResolutionData("Eine Messe", baker.member().id(), baker.id(), LocalDate.of(2026, 9, 1)))));
        world.write(data().withGifts(List.of(new GiftData(baker.member().id(), Gift.Kind.TALK, "Schichttausch"))));
        world.write(data().withPress("Die Zeitung fragt nach der Messe"));
        var details = world.closing.details(world.meeting);
        assertThat(details.confirmed()).isFalse();
        assertThat(details.data().minutes()).isEqualTo("# Azubis");
        assertThat(details.data().resolutions()).singleElement().extracting(ResolutionData::text).isEqualTo("Eine Messe");
        assertThat(details.names()).containsEntry(baker.member().id(), "Bäckerei");
        assertThat(details.persons()).containsEntry(baker.id(), baker.name());
        assertThat(details.data().press()).isEqualTo("Die Zeitung fragt nach der Messe");
    }

    private ClosingData data() {
        return world.closing.details(world.meeting).data();
    }

    @Test
    void with_the_report_the_meeting_was_held_and_the_silent_count() {
        var came = world.invited("Bäckerei", "12", Channel.MAIL);
        var missing = world.invited("Schreinerei", "5", Channel.LETTER);
        var declined = world.invited("Brauerei", "80", Channel.PHONE);
        var silent = world.invited("Gießerei", "300", Channel.MAIL);
        world.says(came, Wish.YES, 0);
        world.says(missing, Wish.YES, 1);
        world.says(declined, Wish.NO, 0);
        world.tap(came, State.LATE);
        var held = new ArrayList<Meeting>();
        world.base.followers.add(new MeetingFollower() {
            @Override
            public void held(Meeting meeting) {
                held.add(meeting);
            }
        });
        world.confirm(false);
        assertThat(held).containsExactly(world.meeting());
        assertThat(world.meeting().state()).isEqualTo(Meeting.State.HELD);
        assertThat(world.state(came)).isEqualTo(State.LATE);
        assertThat(world.state(missing)).isEqualTo(State.NO_SHOW);
        assertThat(world.state(declined)).isEqualTo(State.EXCUSED);
        assertThat(world.state(silent)).isNull();
        assertThat(world.closing.details(world.meeting).confirmedBy()).isEqualTo("Anna Weber");
    }

    @Test
    void tasks_that_are_to_follow_are_written_with_it() {
        var again = new TaskData("Nachfragen", LocalDate.of(2026, 9, 11), 0, "", 0, "");
        world.closing.confirm(new ConfirmClosing(world.meeting, 0, false, List.of(again)));
        assertThat(world.base.tasks.service.rows(TaskFilter.open(), Slice.first(10))).singleElement().satisfies(task -> assertThat(task.text()).isEqualTo("Nachfragen"));
    }

    @Test
    void a_second_confirmation_is_refused_and_changes_nothing() {
        world.confirm(true);
        assertThatThrownBy(() -> world.confirm(true)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> world.write(ClosingData.EMPTY.withMinutes("später"))).isInstanceOf(RuleBroken.class);
        assertThat(data().minutes()).isEmpty();
    }

    @Test
    void who_saw_an_older_report_is_told_so() {
        assertThatThrownBy(() -> world.closing.write(new ClosingService.WriteClosing(world.meeting, 7, ClosingData.EMPTY))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> world.closing.confirm(new ConfirmClosing(world.meeting, 7, false, List.of()))).isInstanceOf(Conflict.class);
    }

    @Test
    void what_was_confirmed_is_corrected_by_taking_it_up_again() {
        var baker = world.invited("Bäckerei", "12", Channel.MAIL);
        world.says(baker, Wish.YES, 0);
        world.confirm(false);
        assertThat(evidence()).contains(Evidence.Kind.MISSED);
        assertThatThrownBy(() -> world.tap(baker, State.PRESENT)).isInstanceOf(RuleBroken.class);
        world.closing.takeUp(world.meeting, world.version());
        assertThat(evidence()).isEmpty();
        world.tap(baker, State.PRESENT);
        world.write(data().withMinutes("Sie war doch da"));
        world.confirm(false);
        assertThat(world.state(baker)).isEqualTo(State.PRESENT);
        assertThat(evidence()).containsExactly(Evidence.Kind.CAME);
    }

    @Test
    void a_draft_is_not_taken_up() {
        assertThatThrownBy(() -> world.closing.takeUp(world.meeting, 0)).isInstanceOf(NotFound.class);
        world.write(ClosingData.EMPTY);
        assertThatThrownBy(() -> world.closing.takeUp(world.meeting, world.version())).isInstanceOf(RuleBroken.class);
    }

    private List<Evidence.Kind> evidence() {
        return world.traces.evidence(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)).stream().map(Evidence::kind).toList();
    }

    @Test
    void a_meeting_waits_to_be_closed_for_a_year() {
        assertThat(world.closing.unclosed()).extracting(Unclosed::meeting).containsExactly(world.meeting);
        world.write(ClosingData.EMPTY);
        assertThat(world.closing.unclosed()).as("with a draft").hasSize(1);
        world.later(Duration.ofDays(400));
        assertThat(world.closing.unclosed()).isEmpty();
        world.later(Duration.ofDays(-390));
        world.confirm(false);
        assertThat(world.closing.unclosed()).isEmpty();
    }

    @Test
    void a_decision_without_words_or_of_another_age_is_refused() {
        assertThatThrownBy(() -> world.write(ClosingData.EMPTY.withResolutions(List.of(ResolutionData.of(" "))))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> world.write(ClosingData.EMPTY.withResolutions(List.of(new ResolutionData("Messe", 0, 0, LocalDate.of(1999, 1, 1)))))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> world.write(ClosingData.EMPTY.withResolutions(List.of(new ResolutionData("Messe", 4711, 0, null))))).isInstanceOf(NotFound.class);
    }
}
