package de.reihum.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.meetings.MeetingWorld;
import de.reihum.meetings.dates.When;
import de.reihum.web.shared.Browserless;
import de.reihum.web.shared.frame.Anna;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Frames;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingsTodayTest {

    private final MeetingWorld world = new MeetingWorld();
    private final MeetingsToday today = new MeetingsToday(world.service, world.tasks.people.actor, world.tasks.clock);

    @BeforeEach
    void open() {
        var anna = new Anna();
        new Browserless().layout(Frame.class, () -> Frames.of(anna)).start(Locale.GERMAN);
    }

    @AfterEach
    void close() {
        Browserless.close();
    }

    private String said() {
        return today.cards().stream().map(card -> card.content().getElement().getTextRecursively()).reduce("", (one, other) -> one + " " + other);
    }

    @Test
    void a_proposed_date_that_went_by_waits_for_a_word() {
        world.service.propose(MeetingWorld.sound().on(new When(LocalDate.now(world.tasks.clock).plusDays(20), LocalTime.of(16, 0), 120)));
        assertThat(said()).contains("Stammtisch im Juni").doesNotContain("verstrichen");
        world.tasks.now = world.tasks.now.plus(21, ChronoUnit.DAYS);
        assertThat(today.cards()).singleElement().satisfies(card -> assertThat(card.waiting()).isEqualTo(1));
        assertThat(said()).contains("verstrichen", "Stammtisch im Juni");
    }

    @Test
    void the_next_meeting_is_called_by_what_it_is_about() {
        world.service.propose(MeetingWorld.sound().on(new When(LocalDate.now(world.tasks.clock).plusDays(20), LocalTime.of(16, 0), 120)).about("Azubis finden", 0));
        assertThat(said()).contains("Stammtisch im Juni: Azubis finden");
    }

    @Test
    void nothing_is_said_where_there_is_nothing() {
        assertThat(today.cards()).isEmpty();
    }
}
