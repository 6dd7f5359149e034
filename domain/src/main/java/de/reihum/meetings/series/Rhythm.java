package de.reihum.meetings.series;

import de.reihum.shared.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In which months of each year a series meets, and on which day of them.
 *
 * @param months none for a series without a rhythm
 * @param week from 1 to 4, or {@link #LAST} for the last one in the month
 */
public record Rhythm(Set<Month> months, DayOfWeek weekday, int week) {

    public static final int LAST = 5;
    public static final Rhythm NONE = new Rhythm(Set.of(), DayOfWeek.THURSDAY, 2);

    public Rhythm {
        months = months == null || months.isEmpty() ? Set.of() : EnumSet.copyOf(months);
        weekday = weekday == null ? DayOfWeek.THURSDAY : weekday;
    }

    void check() {
        new Checks().require(week >= 1 && week <= LAST, "week", "meetings.refusal.week", LAST).done();
    }

    /** The day on which it meets in each of its months, from the wanted month on; the caller limits it. */
    public Stream<LocalDate> from(YearMonth first) {
        return months.isEmpty() ? Stream.empty() : Stream.iterate(first, month -> month.plusMonths(1)).filter(month -> months.contains(month.getMonth())).map(this::in);
    }

    /** The day on which it meets in that month, whether or not it does. */
    public LocalDate in(YearMonth month) {
        var adjuster = week == LAST ? TemporalAdjusters.lastInMonth(weekday) : TemporalAdjusters.dayOfWeekInMonth(week, weekday);
        return month.atDay(1).with(adjuster);
    }

    /** In their order within the year. */
    public List<Month> ordered() {
        return months.stream().sorted().toList();
    }
}
