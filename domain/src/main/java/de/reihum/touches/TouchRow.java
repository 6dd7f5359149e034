package de.reihum.touches;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One touch as a list needs it.
 *
 * @param time as 16:30, or empty
 * @param who those who took part, as they are called now
 * @param text more about it, or empty
 * @param startedBy the member's name, or empty for the coordination
 */
public record TouchRow(long id, long version, LocalDate day, String time, Touch.Channel channel, Touch.Edge edge, String who, String line, String text, String startedBy, String author,
        boolean archived) {

    /** As it is read from the database, in the order of the query's columns. */
    public TouchRow(Long id, Long version, LocalDate day, String time, Touch.Channel channel, Touch.Edge edge, String who, String line, String text, String startedBy, String author,
            Instant archivedAt) {
        this(id.longValue(), version.longValue(), day, time, channel, edge, who, line, text, startedBy == null ? "" : startedBy, author, archivedAt != null);
    }

    public TouchRow withWho(String names) {
        return new TouchRow(id, version, day, time, channel, edge, names, line, text, startedBy, author, archived);
    }
}
