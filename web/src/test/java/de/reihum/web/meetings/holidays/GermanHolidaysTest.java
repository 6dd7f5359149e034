package de.reihum.web.meetings.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.settings.days.FederalState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GermanHolidaysTest {

    private final GermanHolidays holidays = new GermanHolidays();

    @Test
    void what_is_a_holiday_everywhere_needs_no_state() {
        assertThat(holidays.on(LocalDate.of(2026, 4, 3), FederalState.UNSAID, Locale.GERMAN)).contains("Karfreitag");
        assertThat(holidays.on(LocalDate.of(2026, 4, 3), FederalState.UNSAID, Locale.ENGLISH)).contains("Good Friday");
        assertThat(holidays.on(LocalDate.of(2026, 4, 2), FederalState.UNSAID, Locale.GERMAN)).isEmpty();
    }

    @Test
    void corpus_christi_is_one_in_the_south_and_none_in_the_north() {
        var day = LocalDate.of(2026, 6, 4);
        assertThat(holidays.on(day, FederalState.BW, Locale.GERMAN)).contains("Fronleichnam");
        assertThat(holidays.on(day, FederalState.NI, Locale.GERMAN)).isEmpty();
        assertThat(holidays.on(day, FederalState.UNSAID, Locale.GERMAN)).isEmpty();
    }

    @Test
    void every_state_has_its_unity_day() {
        assertThat(Arrays.stream(FederalState.values())).allSatisfy(state -> assertThat(holidays.on(LocalDate.of(2026, 10, 3), state, Locale.GERMAN)).isPresent());
    }
}
