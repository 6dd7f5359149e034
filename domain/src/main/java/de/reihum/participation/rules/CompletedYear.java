package de.reihum.participation.rules;

import java.time.LocalDate;

/** Twelve whole calendar months that are over; a month that still runs never counts, so that nobody looks passive on its first day. */
public record CompletedYear(LocalDate from, LocalDate until) {

    public static CompletedYear before(LocalDate today) {
        var first = today.withDayOfMonth(1);
        return new CompletedYear(first.minusYears(1), first.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
