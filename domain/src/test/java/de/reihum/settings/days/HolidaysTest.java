package de.reihum.settings.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Holidays holidays = day -> day.equals(LocalDate.of(2026, 4, 3)) ? Optional.of("Karfreitag") : Optional.empty();

    @Test
    void neither_weekends_nor_holidays_are_worked() {
        assertThat(holidays.isWorkday(LocalDate.of(2026, 4, 2))).isTrue();
        assertThat(holidays.isWorkday(LocalDate.of(2026, 4, 3))).isFalse();
        assertThat(holidays.isWorkday(LocalDate.of(2026, 4, 4))).isFalse();
    }

    @Test
    void working_days_are_counted_over_a_long_weekend() {
        assertThat(holidays.workdaysAfter(LocalDate.of(2026, 4, 2), 1)).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(holidays.workdaysAfter(LocalDate.of(2026, 4, 2), 2)).isEqualTo(LocalDate.of(2026, 4, 7));
    }
}
