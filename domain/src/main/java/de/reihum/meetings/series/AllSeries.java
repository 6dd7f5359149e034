package de.reihum.meetings.series;

import java.util.List;
import java.util.Optional;

/** The acting network's series; there are few. */
public interface AllSeries {

    void add(Series series);

    Optional<Series> find(long id);

    /** By name, with the days of their meetings; those that have ended come last. */
    List<Series> all();

    /** Takes away a series that has no meetings. */
    void remove(Series series);
}
