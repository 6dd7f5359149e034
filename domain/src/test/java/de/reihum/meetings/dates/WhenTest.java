package de.reihum.meetings.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void an_hour_that_is_left_out_in_spring_cannot_be_a_start() {
        assertThatThrownBy(() -> new When(SPRING, LocalTime.of(2, 30), 60).check()).isInstanceOf(InvalidValue.class).hasMessageContaining("noSuchHour");
        assertThatCode(() -> new When(SPRING, LocalTime.of(3, 0), 60).check()).doesNotThrowAnyException();
    }

    @Test
    void it_lasts_as_long_as_it_is_said_to_when_the_clocks_change() {
        assertThat(new When(SPRING, LocalTime.of(1, 0), 120).finish()).isEqualTo(LocalTime.of(4, 0));
        assertThat(new When(AUTUMN, LocalTime.of(1, 0), 180).finish()).isEqualTo(LocalTime.of(3, 0));
    }

    @Test
    void an_end_before_the_start_is_refused_by_its_name() {
        assertThatThrownBy(() -> When.between(SPRING, LocalTime.of(17, 0), LocalTime.of(16, 0)))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting("field").containsExactly("end"));
        assertThat(When.between(SPRING, LocalTime.of(16, 0), LocalTime.of(18, 30)).minutes()).isEqualTo(150);
    }

    @Test
    void two_that_follow_each_other_do_not_overlap() {
        var first = new When(AUTUMN, LocalTime.of(16, 0), 60);
        assertThat(first.overlaps(new When(AUTUMN, LocalTime.of(17, 0), 60))).isFalse();
        assertThat(first.overlaps(new When(AUTUMN, LocalTime.of(16, 59), 60))).isTrue();
    }
}
