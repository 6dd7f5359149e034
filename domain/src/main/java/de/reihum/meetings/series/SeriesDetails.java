package de.reihum.meetings.series;

/**
 * Everything about one series.
 *
 * @param held how many of its meetings were held
 * @param open how many are still to come, or to be decided
 */
public record SeriesDetails(long id, long version, SeriesData data, boolean ended, long held, long open) {}
