package de.reihum.hosting.rotation;

import java.time.LocalDate;

/** Days on which a company is not asked. @param until the last one, or {@code null} until it says otherwise */
public record Absence(LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
