package de.reihum.web.shared.calendar;

import java.time.Instant;

/**
 * A meeting as calendars know it.
 *
 * @param uid the same for all times: calendars recognise the meeting by it
 * @param sequence grows with each change that guests must hear of (RFC 5545, 3.8.7.4)
 * @param words what is said about it, or empty
 * @param link a page about it, or empty
 */
public record CalendarEvent(String uid, int sequence, Instant begin, Instant end, Stand stand, String title, String place, String words, String link) {

    /** How certain it is. */
    public enum Stand { TENTATIVE, CONFIRMED, CANCELLED }
}
