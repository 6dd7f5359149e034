package de.reihum.web.meetings.series;

import de.reihum.meetings.series.SeriesDetails;
import de.reihum.web.shared.page.PagePart;

/** A feature's share of a series' page. Collected by CDI. */
public interface SeriesPart extends PagePart<SeriesDetails> {}
