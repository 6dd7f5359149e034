package de.reihum.web.api.meetings;

import de.reihum.meetings.series.SeriesData;

/** A series to be added. */
public record NewSeries(SeriesData data) {}
