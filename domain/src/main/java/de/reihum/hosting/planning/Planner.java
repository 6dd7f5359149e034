package de.reihum.hosting.planning;

import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.HostRequests;
import de.reihum.hosting.pool.Pool;
import de.reihum.hosting.pool.PoolEntry;
import de.reihum.hosting.pool.PoolRules;
import de.reihum.hosting.pool.Pools;
import de.reihum.hosting.rotation.Candidate;
import de.reihum.hosting.rotation.OpenMeeting;
import de.reihum.hosting.rotation.Proposal;
import de.reihum.hosting.rotation.Rotation;
import de.reihum.hosting.rotation.Turn;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.members.business.Hosting;
import de.reihum.members.business.Premises;
import de.reihum.members.business.PremisesBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes hosts out of what the acting network knows today. Nothing of it is kept: only who was asked or has agreed is fixed. */
@ApplicationScoped
public class Planner {

    private Pools pools;
    private HostRequests requests;
    private HostBook book;
    private PremisesBook premises;
    private Clock clock;

    protected Planner() {}

    @Inject
    public Planner(Pools pools, HostRequests requests, HostBook book, PremisesBook premises, Clock clock) {
        this.pools = pools;
        this.requests = requests;
        this.book = book;
        this.premises = premises;
        this.clock = clock;
    }

    /** Everything at one moment. @param asked whom each meeting's open request went to */
    private record Known(Map<Long, List<Candidate>> pools, Map<Long, PoolRules> rules, List<Upcoming> upcoming, Map<Long, Long> asked, Rotation rotation) {

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

    private Known know() {
        var entries = pools.entries();
        var places = premises.of(entries.stream().map(entry -> entry.member().id()).distinct().toList());
        var candidates = entries.stream().collect(Collectors.groupingBy(PoolEntry::series, Collectors.mapping(entry -> candidate(entry, places), Collectors.toList())));
        var asked = requests.asked().stream().filter(request -> request.meeting().when().isPresent()).toList();
        return new Known(candidates, pools.all().stream().collect(Collectors.toMap(Pool::series, Pool::rules)), book.upcoming(LocalDate.now(clock)),
                asked.stream().collect(Collectors.toMap(request -> request.meeting().id(), request -> request.member().id(), (first, second) -> first)),
                Rotation.after(turns(entries, asked), requests.declined()));
    }

    private List<Turn> turns(List<PoolEntry> entries, List<HostRequest> asked) {
        var kept = requests.places();
        var hosted = book.hosted().stream().map(one -> new Turn(one.member(), one.day(), kept.getOrDefault(one.meeting(), one.day())));
        var before = entries.stream().map(Planner::before).flatMap(Stream::ofNullable).distinct();
        var waiting = asked.stream().map(request -> new Turn(request.member().id(), request.meeting().when().map(When::day).orElseThrow()));
        return Stream.of(hosted, before, waiting).flatMap(Function.identity()).toList();
    }

    /** {@code null} when nothing is known of the time before. */
    private static Turn before(PoolEntry entry) {
        var day = entry.data(entry.since()).hostedBefore();
        return day == null ? null : new Turn(entry.member().id(), day);
    }

    private static Candidate candidate(PoolEntry entry, Map<Long, Premises> places) {
        var member = entry.member();
        var hosting = places.getOrDefault(member.id(), Premises.UNKNOWN).hosting();
        boolean present = !member.archived() && member.status() == Member.Status.ACTIVE && hosting.willing() != Hosting.Willing.NO;
        return new Candidate(member.id(), entry.since(), present, entry.absence(), entry.closed(), hosting.capacity() == null ? 0 : hosting.capacity(), hosting.accessible());
    }

    /** Who should host it, after all meetings before it have found theirs. Empty when it has no date or its series no pool. */
    public Optional<Proposal> proposal(Meeting meeting) {
        return proposal(meeting, Set.of());
    }

    /** The same. @param without companies that are out of the question for it */
    public Optional<Proposal> proposal(Meeting meeting, Set<Long> without) {
        var known = know();
        return meeting.when().map(When::day).flatMap(day -> meeting.series().map(Series::id).filter(known.pools()::containsKey).map(series -> {
            var own = known.open(meeting.id(), series, day, meeting.capacity());
            var before = known.upcoming().stream().filter(known::needsHost).filter(one -> one.id() != meeting.id() && earlier(one, own)).map(known::open);
            LongFunction<List<Candidate>> pool = one -> known.pool(one).stream().filter(candidate -> one != series || !without.contains(candidate.member())).toList();
            return known.rotation().plan(Stream.concat(before, Stream.of(own)).toList(), pool).stream().filter(one -> one.meeting().id() == meeting.id()).findFirst().orElseThrow();
        }));
    }

    private static boolean earlier(Upcoming one, OpenMeeting other) {
        return Comparator.comparing(Upcoming::day).thenComparing(Upcoming::id).compare(one, new Upcoming(other.id(), "", other.day(), 0, 0, 0)) < 0;
    }

    /** The next meetings of a series with their hosts: those that are planned, and then those to which its rhythm leads. */
    public List<Evening> preview(Series series, int number) {
        var known = know();
        var own = known.upcoming().stream().filter(one -> one.series() == series.id()).limit(number).toList();
        var further = rhythm(series, own.stream().map(Upcoming::day).max(Comparator.naturalOrder()), number - own.size());
        var last = Stream.concat(own.stream().map(Upcoming::day), further.stream()).max(Comparator.naturalOrder());
        var open = new ArrayList<>(known.upcoming().stream().filter(known::needsHost).filter(one -> last.isPresent() && !one.day().isAfter(last.get())).map(known::open).toList());
        further.forEach(day -> open.add(known.open(-day.toEpochDay(), series.id(), day, series.capacity())));
        var proposals = known.rotation().plan(open, known::pool).stream().collect(Collectors.toMap(one -> one.meeting().id(), Function.identity()));
        return Stream.concat(own.stream().map(one -> evening(one, known, proposals)), further.stream().map(day -> proposed(0, day, proposals.get(-day.toEpochDay())))).toList();
    }

    /** @param last day for which there is a meeting already */
    private List<LocalDate> rhythm(Series series, Optional<LocalDate> last, int number) {
        if (number <= 0 || series.ended()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var from = last.map(day -> YearMonth.from(day).plusMonths(1)).orElse(YearMonth.from(today));
        return series.rhythm().from(from).filter(day -> day.isAfter(today)).limit(number).toList();
    }

    private static Evening evening(Upcoming one, Known known, Map<Long, Proposal> proposals) {
        if (one.host() != 0) {
            return new Evening(one.id(), one.day(), Evening.Sureness.HOSTED, one.host(), null);
        }
        var asked = known.asked().get(one.id());
        return asked == null ? proposed(one.id(), one.day(), proposals.get(one.id())) : new Evening(one.id(), one.day(), Evening.Sureness.ASKED, asked, null);
    }

    private static Evening proposed(long meeting, LocalDate day, Proposal proposal) {
        return new Evening(meeting, day, Evening.Sureness.PROPOSED, proposal == null ? 0 : proposal.member(), proposal);
    }

    /** For which day each company's answer is awaited, by its id. */
    public Map<Long, LocalDate> asked() {
        return requests.asked().stream().filter(request -> request.meeting().when().isPresent())
                .collect(Collectors.toMap(request -> request.member().id(), request -> request.meeting().when().map(When::day).orElseThrow(), (one, other) -> one.isBefore(other) ? one : other));
    }

    /** A series' pool in the order in which it would be asked, whatever speaks against the single ones. */
    public List<Long> line(long series) {
        var known = know();
        return known.rotation().line(known.pool(series));
    }
}
