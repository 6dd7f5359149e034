package de.reihum.meetings;

import de.reihum.meetings.Meeting.State;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which meetings are wanted. Empty parts do not restrict.
 *
 * @param text words that must all occur in title, topic, host or place, in any spelling
 * @param from first day, or {@code null}; meetings without a date are always in it
 * @param until last day, or {@code null}
 * @param series its id, or 0
 * @param host the member's id, or 0
 */
public record MeetingFilter(String text, Set<State> states, LocalDate from, LocalDate until, long series, long host) {

    /** Those that are still to come, or to be decided. */
    public static final Set<State> OPEN = Set.of(State.DRAFT, State.PROPOSED, State.PLANNED, State.INVITED);

    public MeetingFilter {
        text = text == null ? "" : text.strip();
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public static MeetingFilter everything() {
        return new MeetingFilter("", Set.of(), null, null, 0, 0);
    }

    public static MeetingFilter open() {
        return everything().withStates(OPEN);
    }

    public MeetingFilter withText(String wanted) {
        return new MeetingFilter(wanted, states, from, until, series, host);
    }

    public MeetingFilter withStates(Set<State> wanted) {
        return new MeetingFilter(text, wanted, from, until, series, host);
    }

    public MeetingFilter between(LocalDate first, LocalDate last) {
        return new MeetingFilter(text, states, first, last, series, host);
    }

    public MeetingFilter withSeries(long wanted) {
        return new MeetingFilter(text, states, from, until, wanted, host);
    }

    public MeetingFilter withHost(long wanted) {
        return new MeetingFilter(text, states, from, until, series, wanted);
    }
}
