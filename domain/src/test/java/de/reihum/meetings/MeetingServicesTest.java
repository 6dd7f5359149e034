package de.reihum.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.meetings.MeetingRunService.CancelMeeting;
import de.reihum.meetings.MeetingRunService.MoveMeeting;
import de.reihum.meetings.MeetingService.ChangeMeeting;
import de.reihum.meetings.advice.Warning;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.YearService.PlanYear;
import de.reihum.members.Member;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingServicesTest {

    private final MeetingWorld world = new MeetingWorld();

    @Test
    void a_meeting_in_the_past_can_be_recorded_but_not_planned() {
        var past = MeetingWorld.sound().on(new When(LocalDate.of(2020, 6, 11), LocalTime.of(16, 0), 120));
        assertThatThrownBy(() -> world.service.create(past)).isInstanceOf(InvalidValue.class).hasMessageContaining("past");
        assertThat(world.service.details(world.service.record(past)).state()).isEqualTo(Meeting.State.HELD);
    }

    @Test
    void who_builds_on_a_meeting_hears_what_happens_to_it() {
        var heard = new ArrayList<String>();
        world.followers.add(new MeetingFollower() {
            @Override
            public void moved(Meeting meeting, When before) {
                heard.add("moved from " + before.day());
            }

            @Override
            public void changed(Meeting meeting, MeetingData before) {
                heard.add("changed from " + before.topic());
            }

            @Override
            public void hosted(Meeting meeting, Member before) {
                heard.add("hosted by " + meeting.host().map(Member::name).orElse("nobody"));
            }

            @Override
            public void cancelled(Meeting meeting) {
                heard.add("cancelled");
            }
        });
        long id = world.planned();
        world.run.move(new MoveMeeting(id, 0, new When(LocalDate.of(2026, 6, 18), LocalTime.of(16, 0), 150), "Feiertag"));
        world.service.change(new ChangeMeeting(id, 0, world.service.details(id).data().about("Pflege", 0)));
        world.run.host(id, 0, world.tasks.brewery.id());
        world.run.cancel(new CancelMeeting(id, 0, "Zu wenige"));
        assertThat(heard).containsExactly("moved from 2026-06-11", "changed from ", "hosted by " + world.tasks.brewery.name(), "cancelled");
    }

    @Test
    void the_same_date_again_is_no_change() {
        long id = world.planned();
        world.run.move(new MoveMeeting(id, 0, MeetingWorld.JUNE, ""));
        assertThat(world.service.details(id).changes()).isEmpty();
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten() {
        long id = world.planned();
        assertThatThrownBy(() -> world.service.change(new ChangeMeeting(id, 7, MeetingWorld.sound()))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> world.run.cancel(new CancelMeeting(id, 7, ""))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_host_who_has_left_is_refused_and_an_unknown_one_is_not_there() {
        world.tasks.brewery.archive(world.tasks.now);
        assertThatThrownBy(() -> world.service.create(MeetingWorld.sound().at(MeetingWorld.HALL, world.tasks.brewery.id()))).isInstanceOf(InvalidValue.class).hasMessageContaining("hostLeft");
        assertThatThrownBy(() -> world.service.create(MeetingWorld.sound().at(MeetingWorld.HALL, 4711))).isInstanceOf(NotFound.class);
    }

    @Test
    void experience_warns_of_length_hour_holiday_clash_and_missing_time_to_talk() {
        world.planned();
        var talk = new Agenda(List.of(SlotData.of(SlotData.Kind.TALK, "Lang", 200)));
        long id = world.service.create(MeetingWorld.sound().with(talk).on(new When(LocalDate.of(2026, 6, 4), LocalTime.of(12, 0), 190)));
        assertThat(world.service.details(id).warnings()).extracting(Warning::kind)
                .containsExactlyInAnyOrder(Warning.Kind.NO_EXCHANGE, Warning.Kind.TOO_LONG, Warning.Kind.AGENDA_LONGER, Warning.Kind.START, Warning.Kind.HOLIDAY);
        assertThat(world.service.warnings(id, MeetingWorld.JUNE)).extracting(Warning::kind).containsExactly(Warning.Kind.CLASH);
    }

    @Test
    void a_year_is_planned_along_the_rhythm_and_what_is_taken_is_said() {
        long series = world.series.create(MeetingWorld.thrice());
        var days = world.years.preview(series, Year.of(2027));
        assertThat(days).extracting(day -> day.when().day()).containsExactly(LocalDate.of(2027, 3, 4), LocalDate.of(2027, 6, 3), LocalDate.of(2027, 11, 4));
        var made = world.years.plan(new PlanYear(series, List.of(days.get(0).when().day())));
        var first = world.service.details(made.get(0));
        assertThat(first.state()).isEqualTo(Meeting.State.PROPOSED);
        assertThat(first.data().agenda().minutes()).isEqualTo(90);
        assertThat(world.years.preview(series, Year.of(2027))).extracting("taken").containsExactly(true, false, false);
        assertThatThrownBy(() -> world.series.delete(series)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_ended_series_gets_no_new_meetings_and_keeps_the_old_ones() {
        long series = world.series.create(MeetingWorld.thrice());
        long id = world.years.plan(new PlanYear(series, List.of(LocalDate.of(2027, 3, 4)))).get(0);
        world.series.end(series);
        assertThatThrownBy(() -> world.years.plan(new PlanYear(series, List.of(LocalDate.of(2027, 6, 3))))).isInstanceOf(RuleBroken.class);
        world.service.change(new ChangeMeeting(id, 0, world.service.details(id).data().about("Pflege", 0)));
        assertThat(world.service.details(id).data().topic()).isEqualTo("Pflege");
    }

    @Test
    void a_draft_is_deleted_and_a_plan_is_not() {
        long draft = world.service.create(MeetingData.titled("Nur eine Idee"));
        world.service.delete(draft);
        assertThatThrownBy(() -> world.service.details(draft)).isInstanceOf(NotFound.class);
        long planned = world.planned();
        assertThatThrownBy(() -> world.service.delete(planned)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void all_that_is_wrong_with_a_new_meeting_is_said_at_once() {
        var wrong = MeetingData.titled("x").on(new When(LocalDate.of(2020, 1, 7), LocalTime.of(16, 0), 60));
        assertThatThrownBy(() -> world.service.create(wrong)).isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting(Reason::field).containsExactly("day", "title"));
    }
}
