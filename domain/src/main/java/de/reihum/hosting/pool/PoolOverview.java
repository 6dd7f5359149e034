package de.reihum.hosting.pool;

import de.reihum.hosting.planning.HostBook;
import de.reihum.hosting.planning.Hosted;
import de.reihum.hosting.planning.Planner;
import de.reihum.hosting.rotation.Fairness;
import de.reihum.hosting.rotation.Share;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.business.Premises;
import de.reihum.members.business.PremisesBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what the team sees of a pool: who is in it in which order, who hosts next, and how even it is. */
@ApplicationScoped
public class PoolOverview {

    /** How many meetings are looked ahead to. */
    private static final int AHEAD = 4;

    private Pools pools;
    private Members members;
    private PremisesBook premises;
    private HostBook book;
    private Planner planner;
    private Volunteers volunteers;
    private Clock clock;

    protected PoolOverview() {}

    @Inject
    public PoolOverview(Pools pools, Members members, PremisesBook premises, HostBook book, Planner planner, Volunteers volunteers, Clock clock) {
        this.pools = pools;
        this.members = members;
        this.premises = premises;
        this.book = book;
        this.planner = planner;
        this.volunteers = volunteers;
        this.clock = clock;
    }

    PoolDetails of(Series found) {
        long id = found.id();
        var today = today();
        var entries = pools.entries(id);
        var hosted = book.hosted().stream().collect(Collectors.groupingBy(Hosted::member, Collectors.mapping(Hosted::day, Collectors.toList())));
        var before = before();
        var asked = planner.asked();
        var places = premises.of(entries.stream().map(entry -> entry.member().id()).toList());
        var line = planner.line(id);
        var rows = line.stream().map(member -> entries.stream().filter(entry -> entry.member().id() == member).findFirst().orElseThrow())
                .map(entry -> row(entry, line.indexOf(entry.member().id()) + 1, visits(entry.member().id(), hosted, before, asked), places)).toList();
        var next = planner.preview(found, AHEAD);
        var named = next.stream().map(evening -> evening.member()).filter(member -> member != 0).collect(Collectors.toSet());
        named.addAll(line);
        var names = members.all(named).stream().collect(Collectors.toMap(Member::id, Member::name));
        var pool = pools.of(id);
        return new PoolDetails(id, found.name(), pool.map(Pool::version).orElse(0L), pool.map(Pool::rules).orElse(PoolRules.DEFAULT), rows, next, names, fairness(entries, hosted, today), volunteers.beside(entries).size());
    }

    /** What was entered in one pool counts in the order of all. */
    private Map<Long, LocalDate> before() {
        var today = today();
        return pools.entries().stream().filter(entry -> entry.data(today).hostedBefore() != null)
                .collect(Collectors.toMap(entry -> entry.member().id(), entry -> entry.data(today).hostedBefore(), (one, other) -> one.isAfter(other) ? one : other));
    }

    private static Visits visits(long member, Map<Long, List<LocalDate>> hosted, Map<Long, LocalDate> before, Map<Long, LocalDate> asked) {
        return new Visits(hosted.getOrDefault(member, List.of()), before.get(member), asked.get(member));
    }

    private EntryRow row(PoolEntry entry, int number, Visits visits, Map<Long, Premises> places) {
        var today = today();
        var member = entry.member();
        return new EntryRow(entry.id(), entry.version(), number, member.id(), member.name(), member.data().town(), Volunteers.active(member), entry.data(today),
                places.getOrDefault(member.id(), Premises.UNKNOWN).hosting(), visits.number(today), visits.last(today), visits.next(today), visits.asked());
    }

    private static Fairness fairness(List<PoolEntry> entries, Map<Long, List<LocalDate>> hosted, LocalDate today) {
        return Fairness.of(entries.stream().filter(entry -> Volunteers.active(entry.member()) && entry.wish(today) != EntryData.Wish.OUT).map(entry -> {
            var days = hosted.getOrDefault(entry.member().id(), List.of());
            return new Share((int) days.stream().filter(day -> !day.isBefore(entry.data(today).since()) && !day.isAfter(today)).count(), entry.days(today));
        }).toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
