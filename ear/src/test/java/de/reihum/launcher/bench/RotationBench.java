package de.reihum.launcher.bench;

import de.reihum.hosting.rotation.Candidate;
import de.reihum.hosting.rotation.OpenMeeting;
import de.reihum.hosting.rotation.Rotation;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Twenty years of monthly meetings, each with its host out of 500 companies and the reasons: in this process, without server and database. */
final class RotationBench {

    static final String NAME = "rotation, 500 companies, 20 years";

    private static final int TARGET = 50;
    private static final int COMPANIES = 500;
    private static final int MEETINGS = 240;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 11;
    private static final int SERIES = 3;
    private static final int CLOSED = 7;
    private static final int STAIRS = 3;
    private static final LocalDate START = LocalDate.of(2006, 1, 17);

    private RotationBench() {}

    static Measured measure() {
        var pool = LongStream.rangeClosed(1, COMPANIES).mapToObj(RotationBench::company).toList();
        var meetings = IntStream.range(0, MEETINGS).mapToObj(i -> new OpenMeeting(i + 1L, i % SERIES, START.plusMonths(i), 0, i % 2 == 0)).toList();
        var times = new ArrayList<Double>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            var proposals = Rotation.after(List.of(), List.of()).plan(meetings, series -> pool);
            times.add((System.nanoTime() - start) / 1e6);
            if (proposals.stream().anyMatch(proposal -> !proposal.found())) {
                throw new IllegalStateException("A meeting without a host");
            }
        }
        var first = times.get(0);
        var median = times.subList(WARM_UP, times.size()).stream().sorted().toList().get(ROUNDS / 2);
        return Measured.figure(NAME, TARGET, "ms", median, String.format(Locale.ROOT, "%.1f ms the first time, in a cold process", first));
    }

    private static Candidate company(long member) {
        var closed = member % CLOSED == 0 ? Set.of(Month.DECEMBER, Month.AUGUST) : Set.<Month>of();
        return new Candidate(member, START, true, null, closed, 0, member % STAIRS != 0);
    }
}
