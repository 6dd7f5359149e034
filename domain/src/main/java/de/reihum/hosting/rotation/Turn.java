package de.reihum.hosting.rotation;

import java.time.LocalDate;

/**
 * A meeting that a company hosted, or is to host. What was cancelled is none.
 *
 * @param day of the meeting
 * @param place the day by which it keeps its place in the order: another one than the meeting's after a swap
 */
public record Turn(long member, LocalDate day, LocalDate place) {

    public Turn(long member, LocalDate day) {
        this(member, day, day);
    }
}
