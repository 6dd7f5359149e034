package de.reihum.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void three_times_a_year_on_the_second_thursday() {
        var rhythm = new Rhythm(Set.of(Month.NOVEMBER, Month.MARCH, Month.JUNE), DayOfWeek.THURSDAY, 2);
        assertThat(rhythm.from(YearMonth.of(2026, 4)).limit(4)).containsExactly(LocalDate.of(2026, 6, 11), LocalDate.of(2026, 11, 12), LocalDate.of(2027, 3, 11), LocalDate.of(2027, 6, 10));
    }

    @Test
    void the_last_one_is_the_last_one_in_months_of_every_length() {
        var rhythm = new Rhythm(Set.of(Month.FEBRUARY), DayOfWeek.SUNDAY, Rhythm.LAST);
        assertThat(rhythm.in(YearMonth.of(2026, 2))).isEqualTo(LocalDate.of(2026, 2, 22));
        assertThat(rhythm.in(YearMonth.of(2027, 2))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void without_months_there_is_no_rhythm() {
        assertThat(Rhythm.NONE.from(YearMonth.of(2026, 1))).isEmpty();
    }
}
