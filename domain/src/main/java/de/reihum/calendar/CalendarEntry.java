package de.reihum.calendar;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;

/**
 * A meeting as others' calendars show it: nothing about people.
 *
 * @param sequence how often what was told has changed
 * @param series its name, or empty
 */
public record CalendarEntry(String uid, int sequence, When when, Certainty certainty, String title, String topic, String series, PlaceData place) {

    /** Whether one can rely on the date. */
    public enum Certainty { OPEN, FIRM, CANCELLED }

    /** @param meeting one with a date */
    static CalendarEntry of(Meeting meeting) {
        return new CalendarEntry(meeting.uid(), meeting.standing().sequence(), meeting.when().orElseThrow(), certainty(meeting.state()), meeting.title(), meeting.theme().topic(),
                meeting.series().map(Series::name).orElse(""), meeting.place());
    }

    private static Certainty certainty(Meeting.State state) {
        return switch (state) {
            case DRAFT, PROPOSED -> Certainty.OPEN;
            case PLANNED, INVITED, HELD -> Certainty.FIRM;
            case CANCELLED -> Certainty.CANCELLED;
        };
    }
}
