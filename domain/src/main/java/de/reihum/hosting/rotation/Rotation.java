package de.reihum.hosting.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Whose turn it is. First come those that never hosted, then those whose last turn is longest ago, in whichever series. Nothing is counted up, so
 * nothing can be owed: who joins later has one turn and stands behind all others then, as if it had begun with the fewest of them; who pauses finds
 * its old place. Who says no to a meeting keeps its turn for the next one; the second time the turn passes. Nobody hosts twice in a calendar
 * year while another one can. The same history gives the same order, in whatever order it is told.
 *
 * <p>After LinkedIn's Oncall: the one never scheduled, else the one whose duty ended longest ago.
 */
public final class Rotation {

    private static final Comparator<LocalDate> NEVER_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<Candidate> STABLE = Comparator.comparing(Candidate::since).thenComparing(Candidate::member);

    private final Map<Long, Standing> standings = new HashMap<>();

    /** @param turns of all series, past ones and those already fixed for the future */
    public static Rotation after(Collection<Turn> turns, Collection<Declined> declined) {
        var rotation = new Rotation();
        turns.forEach(rotation::take);
        declined.forEach(one -> rotation.standings.computeIfAbsent(one.member(), key -> new Standing()).decline(one));
        return rotation;
    }

    private Rotation() {}

    /**
     * Who should host these meetings, each after the ones before it. Meetings of several series are told together, so that they share the load.
     *
     * @param pools the companies of a series
     */
    public List<Proposal> plan(Collection<OpenMeeting> meetings, LongFunction<? extends Collection<Candidate>> pools) {
        var proposals = new ArrayList<Proposal>();
        meetings.stream().sorted(Comparator.comparing(OpenMeeting::day).thenComparing(OpenMeeting::id)).forEach(meeting -> {
            var proposal = propose(meeting, pools.apply(meeting.series()));
            if (proposal.found()) {
                take(new Turn(proposal.member(), meeting.day()));
            }
            proposals.add(proposal);
        });
        return proposals;
    }

    /** Changes nothing. */
    public Proposal propose(OpenMeeting meeting, Collection<Candidate> pool) {
        Place free = null;
        Place any = null;
        for (var candidate : pool) {
            var place = new Place(candidate, standing(candidate.member()));
            boolean beforeFree = place.before(free) && place.standing().inYearOf(meeting.day()) == null;
            if ((beforeFree || place.before(any)) && obstacle(place, meeting) == null) {
                free = beforeFree ? place : free;
                any = place.before(any) ? place : any;
            }
        }
        return proposal(meeting, pool, free == null ? any : free, free == null);
    }

    /** A pool in the order in which it would be asked, whatever speaks against the single ones. */
    public List<Long> line(Collection<Candidate> pool) {
        return pool.stream().map(candidate -> new Place(candidate, standing(candidate.member()))).sorted(Place.ORDER).map(place -> place.candidate().member()).toList();
    }

    private Proposal proposal(OpenMeeting meeting, Collection<Candidate> pool, Place chosen, boolean again) {
        var passedOver = pool.stream().map(candidate -> new Place(candidate, standing(candidate.member()))).filter(place -> chosen == null || place.wouldBeBefore(chosen))
                .sorted(Place.BEFORE_PASSING).map(place -> passedOver(place, meeting)).toList();
        if (chosen == null) {
            return new Proposal(meeting, 0, null, null, false, passedOver);
        }
        return new Proposal(meeting, chosen.candidate().member(), chosen.standing().lastBefore(meeting.day()), chosen.candidate().since(), again, passedOver);
    }

    private void take(Turn turn) {
        standings.computeIfAbsent(turn.member(), key -> new Standing()).take(turn);
    }

    private Standing standing(long member) {
        return standings.getOrDefault(member, Standing.NONE);
    }

    /** A company with its place in the line. */
    private record Place(Candidate candidate, Standing standing) {

        static final Comparator<Place> BEFORE_PASSING = Comparator.<Place, LocalDate>comparing(place -> place.standing().turn(), NEVER_FIRST).thenComparing(Place::candidate, STABLE);
        /** Whose turn passed stands behind the one who took that meeting. */
        private static final Comparator<Place> ORDER = Comparator.<Place, LocalDate>comparing(place -> place.standing().place(), NEVER_FIRST)
                .thenComparing(place -> place.standing().passed() != null).thenComparing(Place::candidate, STABLE);

        boolean before(Place other) {
            return other == null || ORDER.compare(this, other) < 0;
        }

        boolean wouldBeBefore(Place other) {
            return BEFORE_PASSING.compare(this, other) < 0;
        }
    }

    private static PassedOver passedOver(Place place, OpenMeeting meeting) {
        var found = obstacle(place, meeting);
        var year = place.standing().inYearOf(meeting.day());
        if (found != null) {
            return found;
        }
        return place.standing().passed() != null ? new PassedOver(place.candidate().member(), Obstacle.TURN_PASSED, null, place.standing().refusals())
                : new PassedOver(place.candidate().member(), Obstacle.THIS_YEAR, year, 0);
    }

    /** What speaks against it whatever the others do, {@code null} when nothing. */
    private static PassedOver obstacle(Place place, OpenMeeting meeting) {
        var one = place.candidate();
        var day = meeting.day();
        if (!one.present()) {
            return new PassedOver(one.member(), Obstacle.LEFT, null, 0);
        }
        if (one.absentOn(day)) {
            return new PassedOver(one.member(), one.absence().until() == null ? Obstacle.OUT : Obstacle.PAUSED, one.absence().until(), 0);
        }
        if (one.closed().contains(day.getMonth())) {
            return new PassedOver(one.member(), Obstacle.MONTH, null, 0);
        }
        if (one.seats() > 0 && one.seats() < meeting.seats()) {
            return new PassedOver(one.member(), Obstacle.SEATS, null, one.seats());
        }
        if (meeting.stepFree() && !one.stepFree()) {
            return new PassedOver(one.member(), Obstacle.STEPS, null, 0);
        }
        return place.standing().refused(meeting.id()) ? new PassedOver(one.member(), Obstacle.DECLINED, null, place.standing().refusals()) : null;
    }
}
