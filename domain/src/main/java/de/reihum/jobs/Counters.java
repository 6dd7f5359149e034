package de.reihum.jobs;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a job has counted so far, by name, e.g. {@code created} = 120. Names are lower-case words; each has a text {@code <job kind>.count.<name>}. */
public record Counters(SortedMap<String, Integer> values) {

    public static final Counters NONE = new Counters(new TreeMap<>());

    public Counters {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Counters of(Map<String, Integer> values) {
        return new Counters(new TreeMap<>(values));
    }

    public Counters plus(String name, int more) {
        var sum = new TreeMap<>(values);
        sum.merge(name, more, Integer::sum);
        return new Counters(sum);
    }

    public int of(String name) {
        return values.getOrDefault(name, 0);
    }
}
