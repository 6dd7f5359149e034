package de.reihum.hosting.pool;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * When one company hosted, and when it will or may, in whichever series.
 *
 * @param days of meetings with it as host
 * @param before the last one before the network planned its meetings here, or {@code null}
 * @param asked the day for which its answer is awaited, or {@code null}
 */
record Visits(List<LocalDate> days, LocalDate before, LocalDate asked) {

    /** {@code null} when it never has. */
    LocalDate last(LocalDate today) {
        return days.stream().filter(day -> !day.isAfter(today)).max(Comparator.naturalOrder()).orElse(before);
    }

    /** {@code null} when that is not agreed. */
    LocalDate next(LocalDate today) {
        return days.stream().filter(day -> day.isAfter(today)).min(Comparator.naturalOrder()).orElse(null);
    }

    int number(LocalDate today) {
        return (int) days.stream().filter(day -> !day.isAfter(today)).count() + (before == null ? 0 : 1);
    }
}
