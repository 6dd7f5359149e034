package de.reihum.meetings.series;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One network's series without a database. */
public class AllSeriesInMemory implements AllSeries {

    private final Map<Long, Series> all = new LinkedHashMap<>();

    @Override
    public void add(Series series) {
        all.put(series.id(), series);
    }

    @Override
    public Optional<Series> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Series> all() {
        return all.values().stream().sorted(Comparator.comparing(Series::ended).thenComparing(Series::name)).toList();
    }

    @Override
    public void remove(Series series) {
        all.remove(series.id());
    }
}
