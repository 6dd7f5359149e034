package de.reihum.meetings.advice;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When meetings of member companies work best: at the edges of the working day (study, 3.5 and 6.5), or, once there are five meetings, when most came to
 * the network's own.
 */
public final class StartWindow {

    /** So many of the own meetings are needed to learn from them. */
    public static final int ENOUGH = 5;

    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final LocalTime AFTERNOON_END = LocalTime.of(16, 30);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime MORNING_END = LocalTime.of(9, 0);
    private static final Duration NEAR = Duration.ofMinutes(60);

    private final List<StartExperience.Seen> seen;

    public StartWindow(List<StartExperience.Seen> seen) {
        this.seen = seen;
    }

    /** Whether it is known from the own meetings. */
    public boolean learned() {
        return seen.size() >= ENOUGH;
    }

    /** Whether the start is more than an hour away from what works. */
    public boolean isFar(LocalTime start) {
        return learned() ? far(start, best(), best()) : far(start, AFTERNOON, AFTERNOON_END) && far(start, MORNING, MORNING_END);
    }

    /** The full hour around which the largest share came; only when {@link #learned()}. The earlier one when two are alike. */
    public LocalTime best() {
        Map<Integer, Double> shares = seen.stream().collect(Collectors.groupingBy(one -> hour(one.start()), TreeMap::new, Collectors.averagingDouble(StartExperience.Seen::share)));
        return LocalTime.of(shares.entrySet().stream().max(Comparator.comparingDouble(Map.Entry<Integer, Double>::getValue).thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow().getKey(), 0);
    }

    private static int hour(LocalTime start) {
        return Math.min(23, start.plusMinutes(29).getHour() < start.getHour() ? 23 : start.plusMinutes(29).getHour());
    }

    private static boolean far(LocalTime start, LocalTime from, LocalTime until) {
        return Duration.between(start, from).compareTo(NEAR) > 0 || Duration.between(until, start).compareTo(NEAR) > 0;
    }
}
