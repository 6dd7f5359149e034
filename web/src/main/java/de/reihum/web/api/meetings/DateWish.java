package de.reihum.web.api.meetings;

import de.reihum.meetings.dates.When;

/**
 * Another date for a meeting.
 *
 * @param version as it was read; may instead stand in If-Match
 * @param reason for the history, or empty
 */
public record DateWish(Long version, When when, String reason) {}
