package de.reihum.settings.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Public holidays where the acting network is at home. */
public interface Holidays {

    /** What the day is called, in the reader's language; empty on other days. */
    Optional<String> on(LocalDate day);

    /** Whether people usually work on that day: from Monday to Friday, without public holidays. */
    default boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && on(day).isEmpty();
    }

    /** The day so many working days after this one. @param days at least 1 */
    default LocalDate workdaysAfter(LocalDate day, int days) {
        var at = day;
        for (int left = days; left > 0; left -= isWorkday(at) ? 1 : 0) {
            at = at.plusDays(1);
        }
        return at;
    }
}
