package de.reihum.hosting.rotation;

import java.time.LocalDate;

/** A company was asked for a meeting on that day and did not say yes, or had to give it back. */
public record Declined(long member, long meeting, LocalDate day) {

    /** As it is read from the database. */
    public Declined(Long member, Long meeting, LocalDate day) {
        this(member.longValue(), meeting.longValue(), day);
    }
}
