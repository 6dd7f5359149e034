package de.reihum.polls;

import static de.reihum.polls.PollWorld.LAST_DAY;
import static de.reihum.polls.PollWorld.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static Course planned(LocalDate end) {
        var course = Course.draft();
        course.plan(end);
        return course;
    }

    private static Course begun(LocalDate end) {
        var course = planned(end);
        course.begin(START);
        return course;
    }

    @Test
    void it_does_not_begin_without_an_end_or_with_one_in_the_past_or_years_away() {
        for (var end : Stream.of(null, LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 5)).toList()) {
            assertThatThrownBy(() -> begun(end)).isInstanceOf(InvalidValue.class);
        }
        assertThat(begun(LocalDate.of(2026, 3, 2)).takesAnswers(START)).as("today is soon enough").isTrue();
    }

    @Test
    void the_last_day_lasts_until_midnight_in_germany_also_in_summer_time() {
        var course = begun(LocalDate.of(2026, 3, 29));
        assertThat(course.end()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(course.takesAnswers(Instant.parse("2026-03-29T21:59:59Z"))).isTrue();
        assertThat(course.takesAnswers(course.end())).isFalse();
        assertThat(course.due(course.end())).isTrue();
    }

    @Test
    void its_end_is_moved_while_it_runs_and_never_into_the_past() {
        var course = begun(LAST_DAY);
        course.moveEnd(LAST_DAY.plusDays(3), START);
        assertThat(course.endsOn()).isEqualTo(LAST_DAY.plusDays(3));
        assertThatThrownBy(() -> course.moveEnd(LocalDate.of(2026, 3, 1), START)).isInstanceOf(InvalidValue.class);
        course.close(START);
        assertThatThrownBy(() -> course.moveEnd(LAST_DAY, START)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_begins_once_and_ends_once() {
        var course = begun(LAST_DAY);
        assertThatThrownBy(() -> course.begin(START)).isInstanceOf(RuleBroken.class);
        course.close(START);
        assertThatThrownBy(() -> course.close(START)).isInstanceOf(RuleBroken.class);
        assertThat(course.due(course.end())).isFalse();
    }
}
