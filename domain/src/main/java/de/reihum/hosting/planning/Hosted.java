package de.reihum.hosting.planning;

import java.time.LocalDate;

/** A meeting with a host that was not cancelled. */
public record Hosted(long meeting, long member, LocalDate day) {

    /** As it is read from the database. */
    public Hosted(Long meeting, Long member, LocalDate day) {
        this(meeting.longValue(), member.longValue(), day);
    }
}
