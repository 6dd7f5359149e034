package de.reihum.settings.days;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkdaysTest {

    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2037;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNSAID")
    void each_state_has_the_holidays_that_another_source_knows(FederalState state) {
        var manager = HolidayManager.getInstance(ManagerParameters.create("de"));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            assertThat(mine(year, state)).as("%s %s", state, year).isEqualTo(others(manager, year, state));
        }
    }

    @Test
    void without_a_state_only_holidays_of_the_whole_country_count() {
        var nowhere = new Workdays(FederalState.UNSAID);
        assertThat(nowhere.holiday(LocalDate.of(2026, 10, 3))).contains(Holiday.UNITY_DAY);
        assertThat(nowhere.holiday(LocalDate.of(2027, 1, 6))).isEmpty();
        assertThat(new Workdays(FederalState.BW).holiday(LocalDate.of(2027, 1, 6))).contains(Holiday.EPIPHANY);
    }

    @Test
    void two_working_days_after_maundy_thursday_are_over_on_the_wednesday_after_easter() {
        assertThat(new Workdays(FederalState.BW).after(LocalDate.of(2026, 4, 2), 2)).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(new Workdays(FederalState.BW).after(LocalDate.of(2026, 11, 23), 2)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(new Workdays(FederalState.BW).after(LocalDate.of(2026, 11, 20), 2)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Property
    void exactly_so_many_working_days_lie_in_between(@ForAll @IntRange(max = 5000) int start, @ForAll @IntRange(min = 1, max = 20) int days, @ForAll FederalState state) {
        var workdays = new Workdays(state);
        var day = LocalDate.of(2023, 1, 1).plusDays(start);
        var end = workdays.after(day, days);
        assertThat(workdays.worked(end)).isTrue();
        assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(workdays::worked)).hasSize(days);
    }

    private static Set<LocalDate> mine(int year, FederalState state) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(day -> Holiday.on(day, state).isPresent()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<LocalDate> others(HolidayManager manager, int year, FederalState state) {
        return manager.getHolidays(Year.of(year), state.name().toLowerCase(Locale.ROOT)).stream().map(one -> one.getDate()).collect(Collectors.toCollection(TreeSet::new));
    }
}
