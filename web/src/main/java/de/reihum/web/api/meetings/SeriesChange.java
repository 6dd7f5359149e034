package de.reihum.web.api.meetings;

import de.reihum.meetings.series.SeriesData;

/**
 * All about a series, to replace what was written.
 *
 * @param version as it was read; may instead stand in If-Match
 */
public record SeriesChange(Long version, SeriesData data) {}
