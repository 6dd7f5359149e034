package de.reihum.hosting.planning;

import de.reihum.hosting.asking.HostRequest;
import de.reihum.hosting.asking.HostRequests;
import de.reihum.hosting.pool.Pool;
import de.reihum.hosting.pool.PoolEntry;
import de.reihum.hosting.pool.PoolRules;
import de.reihum.hosting.pool.Pools;
import de.reihum.hosting.rotation.Candidate;
import de.reihum.hosting.rotation.Proposal;
import de.reihum.hosting.rotation.Turn;
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
import java.util.function.Function;
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

    /** All that matters as it is now. */
    public Known know() {
        var entries = pools.entries();
        var places = premises.of(entries.stream().map(entry -> entry.member().id()).distinct().toList());
        var candidates = entries.stream().collect(Collectors.groupingBy(PoolEntry::series, Collectors.mapping(entry -> candidate(entry, places), Collectors.toList())));
        var asked = requests.asked().stream().filter(request -> request.meeting().when().isPresent()).toList();
        return new Known(candidates, pools.all().stream().collect(Collectors.toMap(Pool::series, Pool::rules)), book.upcoming(LocalDate.now(clock)),
                turns(entries), asked.stream().collect(Collectors.toMap(request -> request.meeting().id(), Planner::turn, (first, second) -> first)), requests.declined());
    }

    private static Turn turn(HostRequest asked) {
        return new Turn(asked.member().id(), asked.meeting().when().map(When::day).orElseThrow());
    }

    private List<Turn> turns(List<PoolEntry> entries) {
        var kept = requests.places();
        var hosted = book.hosted().stream().map(one -> new Turn(one.member(), one.day(), kept.getOrDefault(one.meeting(), one.day())));
        var before = entries.stream().map(Planner::before).flatMap(Stream::ofNullable).distinct();
        return Stream.concat(hosted, before).toList();
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

    /** The next meetings of a series with their hosts: those that are planned, and then those to which its rhythm leads. */
    public List<Evening> preview(Series series, int number) {
        var known = know();
        var own = known.upcoming().stream().filter(one -> one.series() == series.id()).limit(number).toList();
        var further = rhythm(series, own.stream().map(Upcoming::day).max(Comparator.naturalOrder()), number - own.size());
        var last = Stream.concat(own.stream().map(Upcoming::day), further.stream()).max(Comparator.naturalOrder());
        var open = new ArrayList<>(known.upcoming().stream().filter(known::needsHost).filter(one -> last.isPresent() && !one.day().isAfter(last.get())).map(known::open).toList());
        further.forEach(day -> open.add(known.open(-day.toEpochDay(), series.id(), day, series.capacity())));
        var proposals = known.rotation(0).plan(open, known::pool).stream().collect(Collectors.toMap(one -> one.meeting().id(), Function.identity()));
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
        return asked == null ? proposed(one.id(), one.day(), proposals.get(one.id())) : new Evening(one.id(), one.day(), Evening.Sureness.ASKED, asked.member(), null);
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
        return know().line(series);
    }
}
