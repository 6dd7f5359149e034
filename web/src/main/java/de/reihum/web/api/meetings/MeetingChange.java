package de.reihum.web.api.meetings;

import de.reihum.meetings.MeetingData;

/**
 * All about a meeting but its date, to replace what was written.
 *
 * @param version as it was read; may instead stand in If-Match
 */
public record MeetingChange(Long version, MeetingData data) {}
