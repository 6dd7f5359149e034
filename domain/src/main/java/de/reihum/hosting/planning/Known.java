package de.reihum.hosting.planning;

import de.reihum.hosting.pool.PoolRules;
import de.reihum.hosting.rotation.Candidate;
import de.reihum.hosting.rotation.Declined;
import de.reihum.hosting.rotation.OpenMeeting;
import de.reihum.hosting.rotation.Proposal;
import de.reihum.hosting.rotation.Rotation;
import de.reihum.hosting.rotation.Turn;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * All that whose turn it is depends on, at one moment. It is read once and can be asked as often as needed.
 *
 * @param pools the companies of each series
 * @param upcoming meetings by their day
 * @param turns those that companies have had or have agreed to
 * @param asked whom each meeting's open request went to
 */
public record Known(Map<Long, List<Candidate>> pools, Map<Long, PoolRules> rules, List<Upcoming> upcoming, List<Turn> turns, Map<Long, Turn> asked, List<Declined> declined) {

    /**
     * Who should host it, after all meetings before it have found theirs; whoever is asked for it already does not count as its host.
     *
     * @param without companies that are out of the question for it
     * @return empty when it has no date or its series no pool
     */
    public Optional<Proposal> proposal(Meeting meeting, Set<Long> without) {
        return meeting.when().map(When::day).flatMap(day -> meeting.series().map(Series::id).filter(pools::containsKey).map(series -> {
            var own = open(meeting.id(), series, day, meeting.admission().capacity());
            var before = upcoming.stream().filter(this::needsHost).filter(one -> one.id() != meeting.id() && earlier(one, own)).map(this::open);
            LongFunction<List<Candidate>> pool = one -> pool(one).stream().filter(candidate -> one != series || !without.contains(candidate.member())).toList();
            return rotation(meeting.id()).plan(Stream.concat(before, Stream.of(own)).toList(), pool).stream().filter(one -> one.meeting().id() == meeting.id()).findFirst().orElseThrow();
        }));
    }

    private static boolean earlier(Upcoming one, OpenMeeting other) {
        return Comparator.comparing(Upcoming::day).thenComparing(Upcoming::id).compare(one, new Upcoming(other.id(), "", other.day(), 0, 0, 0)) < 0;
    }

    /** A series' pool in the order in which it would be asked, whatever speaks against the single ones. */
    public List<Long> line(long series) {
        return rotation(0).line(pool(series));
    }

    /** A fresh order, for plans change it. @param meeting whose open request is left out of account, or 0 */
    Rotation rotation(long meeting) {
        var waiting = asked.entrySet().stream().filter(one -> one.getKey() != meeting).map(Map.Entry::getValue);
        return Rotation.after(Stream.concat(turns.stream(), waiting).toList(), declined);
    }

    OpenMeeting open(Upcoming one) {
        return open(one.id(), one.series(), one.day(), one.capacity());
    }

    OpenMeeting open(long meeting, long series, LocalDate day, int capacity) {
        var wanted = rules.getOrDefault(series, PoolRules.DEFAULT);
        return new OpenMeeting(meeting, series, day, wanted.seats() == 0 ? capacity : wanted.seats(), wanted.stepFree());
    }

    boolean needsHost(Upcoming one) {
        return one.host() == 0 && !asked.containsKey(one.id()) && pools.containsKey(one.series());
    }

    List<Candidate> pool(long series) {
        return pools.getOrDefault(series, List.of());
    }
}
