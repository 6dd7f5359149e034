package de.reihum.hosting.planning;

import java.time.LocalDate;

/**
 * A meeting that is to come.
 *
 * @param series its id, or 0
 * @param host the member's id, or 0
 * @param capacity how many people there is room for, 0 for no limit
 */
public record Upcoming(long id, String title, LocalDate day, long series, long host, int capacity) {

    /** As it is read from the database. */
    public Upcoming(Long id, String title, LocalDate day, Long series, Long host, Integer capacity) {
        this(id.longValue(), title, day, series == null ? 0 : series.longValue(), host == null ? 0 : host.longValue(), capacity.intValue());
    }
}
