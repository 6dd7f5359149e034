package de.reihum.settings.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Which days are worked on in one federal state: Monday to Friday without public holidays. */
public record Workdays(FederalState state) {

    public boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && holiday(day).isEmpty();
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return Holiday.on(day, state);
    }

    /** The working day so many working days later; the day itself is not counted. */
    public LocalDate after(LocalDate day, int workdays) {
        var found = day;
        for (int left = workdays; left > 0;) {
            found = found.plusDays(1);
            left -= worked(found) ? 1 : 0;
        }
        return found;
    }
}
