package de.reihum.meetings.advice;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.meetings.advice.StartExperience.Seen;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartWindowTest {

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }

    @Test
    void without_experience_the_edges_of_the_working_day_are_near() {
        var window = new StartWindow(List.of());
        assertThat(List.of("07:30", "16:00", "15:00", "17:30")).noneMatch(time -> window.isFar(at(time)));
        assertThat(List.of("12:00", "14:59", "17:31", "19:30", "05:30")).allMatch(time -> window.isFar(at(time)));
    }

    @Test
    void four_meetings_teach_nothing_and_five_do() {
        var seen = List.of(new Seen(at("18:30"), 0.9), new Seen(at("18:00"), 0.8), new Seen(at("16:00"), 0.3), new Seen(at("16:15"), 0.2));
        assertThat(new StartWindow(seen).isFar(at("18:30"))).isTrue();
        var five = new StartWindow(List.of(seen.get(0), seen.get(1), seen.get(2), seen.get(3), new Seen(at("08:00"), 0.5)));
        assertThat(five.learned()).isTrue();
        assertThat(five.best()).isEqualTo(at("18:00"));
        assertThat(five.isFar(at("18:30"))).isFalse();
        assertThat(five.isFar(at("16:00"))).isTrue();
    }
}
