package de.reihum.web.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.attendance.AttendanceWorld;
import de.reihum.hosting.asking.MeetingSubjects;
import de.reihum.meetings.MeetingWorld;
import de.reihum.meetings.dates.When;
import de.reihum.tasks.TaskData;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.today.TodayCard;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendanceTodayTest {

    private final AttendanceWorld world = new AttendanceWorld();
    private final MeetingWorld base = world.base;
    private final AttendanceToday today = new AttendanceToday(world.closing, base.tasks.service, base.service, base.tasks.people.actor, base.tasks.clock);

    @BeforeEach
    void open() {
        base.tasks.subjects.add(new MeetingSubjects(base.meetings));
        new Browserless().start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private List<String> said() {
        return today.cards().stream().map(TodayCard::content).map(one -> one.getElement().getTextRecursively()).toList();
    }

    private void task(String text, long meeting) {
        base.tasks.service.create(new TaskData(text, LocalDate.now(base.tasks.clock), 0, MeetingSubjects.KIND, meeting, ""));
    }

    @Test
    void what_is_to_be_done_for_a_meeting_to_come_is_no_follow_up() {
        var next = new When(MeetingWorld.JUNE.day().plusDays(30), LocalTime.of(16, 0), 120);
        long coming = base.service.propose(MeetingWorld.sound().on(next));
        task("Telefonliste abarbeiten", coming);
        assertThat(said()).singleElement().asString().contains("Treffen abschließen").doesNotContain("Telefonliste");
        task("Nachfragen, was daraus geworden ist", world.meeting);
        world.later(Duration.ofDays(1));
        assertThat(said()).hasSize(2).element(1).asString().contains("Nachfassen", "Nachfragen, was daraus geworden ist", "2026").doesNotContain("Telefonliste");
    }
}
