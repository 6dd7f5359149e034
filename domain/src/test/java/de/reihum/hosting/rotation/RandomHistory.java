package de.reihum.hosting.rotation;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Years of a pool in which everything happens that can happen. Each meeting is planned from what was known at its time. */
final class RandomHistory {

    private static final LocalDate START = LocalDate.of(2000, 1, 15);
    private static final int DAYS_BETWEEN = 61;

    /** One meeting that took place, or was cancelled. @param steady who could have been asked for it */
    private record Past(int number, Turn turn, boolean cancelled, Set<Long> steady) {}

    /** Some meetings one after the other. */
    record Window(Map<Long, Integer> counted, Set<Long> steady) {

        int turns(long member) {
            return counted.getOrDefault(member, 0);
        }
    }

    private final Random random;
    private final Map<Long, Candidate> pool = new TreeMap<>();
    private final Map<Long, Integer> joined = new TreeMap<>();
    private final List<Declined> declined = new ArrayList<>();
    private final List<Past> past = new ArrayList<>();
    private boolean calm;
    private int now;

    RandomHistory(long seed, int companies) {
        random = new Random(seed);
        for (long member = 1; member <= companies; member++) {
            pool.put(member, new Candidate(member, START, true, null, Set.of(), 0, true));
        }
    }

    /** Nothing happens but meetings. */
    RandomHistory calm() {
        calm = true;
        return this;
    }

    RandomHistory run(int meetings) {
        for (now = 0; now < meetings; now++) {
            if (!calm) {
                happen();
            }
            meet();
        }
        return this;
    }

    private void happen() {
        var ids = new ArrayList<>(pool.keySet());
        long member = ids.get(random.nextInt(ids.size()));
        var one = pool.get(member);
        switch (random.nextInt(14)) {
            case 0 -> join(ids.size() + 1L);
            case 1 -> pool.put(member, change(one, one.present(), new Absence(day(now), random.nextBoolean() ? null : day(now + random.nextInt(12))), one.closed()));
            case 2 -> pool.put(member, change(one, one.present(), null, one.closed()));
            case 3 -> pool.put(member, change(one, one.present(), one.absence(), Set.of(Month.of(1 + random.nextInt(12)))));
            case 4 -> pool.put(member, change(one, !one.present(), one.absence(), one.closed()));
            default -> pool.put(member, change(one, true, one.absence(), one.closed()));
        }
    }

    private void join(long member) {
        if (pool.size() < 20) {
            pool.put(member, new Candidate(member, day(now), true, null, Set.of(), 0, true));
            joined.put(member, now);
        }
    }

    private static Candidate change(Candidate one, boolean present, Absence absence, Set<Month> closed) {
        return new Candidate(one.member(), one.since(), present, absence, closed, one.seats(), one.stepFree());
    }

    /** The proposed company is asked; some say no, then the next one is asked; some meetings are cancelled afterwards, some hosts swap. */
    private void meet() {
        var meeting = meeting(now);
        var refused = new HashSet<Long>();
        var proposal = rotation().propose(meeting, pool.values());
        while (!calm && proposal.found() && random.nextInt(6) == 0) {
            refused.add(proposal.member());
            declined.add(new Declined(proposal.member(), meeting.id(), meeting.day()));
            proposal = rotation().propose(meeting, pool.values());
        }
        var steady = new HashSet<>(pool.keySet());
        boolean again = proposal.again();
        steady.removeIf(member -> refused.contains(member) || !able(pool.get(member), meeting.day()) || !again && hostsInYearOf(meeting.day(), member));
        var turn = !proposal.found() ? null : new Turn(proposal.member(), meeting.day());
        past.add(new Past(now, turn, false, steady));
        if (!calm && random.nextInt(8) == 0) {
            cancel(past.size() - 1 - random.nextInt(Math.min(3, past.size())));
        }
        if (!calm && random.nextInt(8) == 0) {
            swap();
        }
    }

    private void cancel(int index) {
        var one = past.get(index);
        if (held(one)) {
            one.steady().remove(one.turn().member());
            past.stream().filter(other -> day(other.number()).equals(one.turn().place())).forEach(other -> other.steady().remove(one.turn().member()));
            past.set(index, new Past(one.number(), one.turn(), true, one.steady()));
        }
    }

    private static boolean held(Past one) {
        return one.turn() != null && !one.cancelled();
    }

    private boolean hostsInYearOf(LocalDate day, long member) {
        return turns().stream().anyMatch(turn -> turn.member() == member && turn.day().getYear() == day.getYear());
    }

    /** The last two that took place, as if they had swapped before. */
    private void swap() {
        int last = past.size() - 1;
        if (last < 1 || !held(past.get(last)) || !held(past.get(last - 1))) {
            return;
        }
        var one = past.get(last - 1);
        var other = past.get(last);
        past.set(last - 1, new Past(one.number(), new Turn(other.turn().member(), one.turn().day(), other.turn().place()), one.cancelled(), one.steady()));
        past.set(last, new Past(other.number(), new Turn(one.turn().member(), other.turn().day(), one.turn().place()), other.cancelled(), other.steady()));
    }

    private static boolean able(Candidate one, LocalDate day) {
        return one.present() && !one.absentOn(day) && !one.closed().contains(day.getMonth());
    }

    private Rotation rotation() {
        return Rotation.after(turns(), declined);
    }

    private static OpenMeeting meeting(int number) {
        return new OpenMeeting(1000L + number, 1, day(number), 0, false);
    }

    private static LocalDate day(int number) {
        return START.plusDays((long) number * DAYS_BETWEEN);
    }

    List<Turn> turns() {
        return past.stream().filter(RandomHistory::held).map(Past::turn).toList();
    }

    List<Declined> declined() {
        return declined;
    }

    List<Candidate> pool() {
        return List.copyOf(pool.values());
    }

    Set<Long> members() {
        return pool.keySet();
    }

    /** At which meeting each joined who was not there from the beginning. */
    Map<Long, Integer> joined() {
        return joined;
    }

    List<OpenMeeting> next(int number) {
        return IntStream.range(now, now + number).mapToObj(RandomHistory::meeting).toList();
    }

    /**
     * After which meeting that many turns have been taken since the first one, {@code OptionalInt.empty()} when they have not. As in {@link #window}, they count at
     * the place that they keep in the order: who swapped may host before or after that.
     */
    OptionalInt after(int from, int number) {
        return IntStream.rangeClosed(from + 1, past.size()).filter(until -> placed(from, until).count() >= number).findFirst();
    }

    private Stream<Turn> placed(int from, int until) {
        return turns().stream().filter(turn -> !turn.place().isBefore(day(from)) && turn.place().isBefore(day(until)));
    }

    /** Turns are counted at the place that they keep in the order. Steady is who could have been asked for every one of the meetings. */
    Window window(int from, int until) {
        var counted = new HashMap<Long, Integer>();
        placed(from, until).forEach(turn -> counted.merge(turn.member(), 1, Integer::sum));
        var steady = new HashSet<>(pool.keySet());
        past.subList(from, until).forEach(one -> steady.retainAll(one.steady()));
        return new Window(counted, steady);
    }
}
