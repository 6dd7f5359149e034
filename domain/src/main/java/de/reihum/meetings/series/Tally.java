package de.reihum.meetings.series;

import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;

/**
 * How many meetings a series has.
 *
 * @param held so many were held
 * @param open so many are still to come, or to be decided
 */
public record Tally(long held, long open) {

    static final Tally NONE = new Tally(0, 0);

    /** So many that have come so far. */
    public static Tally of(State state, long number) {
        return new Tally(state == State.HELD ? number : 0, MeetingFilter.OPEN.contains(state) ? number : 0);
    }

    public Tally plus(Tally other) {
        return new Tally(held + other.held, open + other.open);
    }
}
