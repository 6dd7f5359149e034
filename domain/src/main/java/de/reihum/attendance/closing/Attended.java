package de.reihum.attendance.closing;

/**
 * How many members came to one meeting.
 *
 * @param start minute of the day
 * @param invited members, at least 1
 * @param came of those invited
 */
public record Attended(int start, long invited, long came) {

    /** From 0 to 1. */
    public double share() {
        return (double) came / invited;
    }
}
