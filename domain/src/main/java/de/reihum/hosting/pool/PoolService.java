package de.reihum.hosting.pool;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.hosting.planning.HostBook;
import de.reihum.hosting.planning.Hosted;
import de.reihum.hosting.planning.Planner;
import de.reihum.hosting.rotation.Fairness;
import de.reihum.hosting.rotation.Share;
import de.reihum.meetings.series.AllSeries;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.Members;
import de.reihum.members.business.Premises;
import de.reihum.members.business.PremisesBook;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks after the pools of hosts. */
@ApplicationScoped
@Transactional
public class PoolService {

    /** How many meetings are looked ahead to. */
    public static final int AHEAD = 4;
    private static final int MOST = 500;

    /** @param version as it was seen, 0 while the usual rules hold */
    public record ChangeRules(long series, long version, PoolRules rules) {}

    /** @param version as it was seen */
    public record ChangeEntry(long id, long version, EntryData data) {}

    private Pools pools;
    private AllSeries series;
    private Members members;
    private PremisesBook premises;
    private HostBook book;
    private Planner planner;
    private Ids ids;
    private Clock clock;

    protected PoolService() {}

    @Inject
    public PoolService(Pools pools, AllSeries series, Members members, PremisesBook premises, HostBook book, Planner planner, Ids ids, Clock clock) {
        this.pools = pools;
        this.series = series;
        this.members = members;
        this.premises = premises;
        this.book = book;
        this.planner = planner;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(Permission.MEETINGS_READ)
    public PoolDetails details(long id) {
        var found = load(id);
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
        return new PoolDetails(id, found.name(), pool.map(Pool::version).orElse(0L), pool.map(Pool::rules).orElse(PoolRules.DEFAULT), rows, next, names, fairness(entries, hosted, today), willing(entries).size());
    }

    /** Only the companies. */
    @Requires(Permission.MEETINGS_READ)
    public List<EntryRow> entries(long id) {
        return details(id).entries();
    }

    /** How many companies are in it. */
    @Requires(Permission.MEETINGS_READ)
    public int size(long id) {
        return pools.entries(load(id).id()).size();
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
        return new EntryRow(entry.id(), entry.version(), number, member.id(), member.name(), member.data().town(), present(member), entry.data(today),
                places.getOrDefault(member.id(), Premises.UNKNOWN).hosting(), visits.number(today), visits.last(today), visits.next(today), visits.asked());
    }

    private static Fairness fairness(List<PoolEntry> entries, Map<Long, List<LocalDate>> hosted, LocalDate today) {
        return Fairness.of(entries.stream().filter(entry -> present(entry.member()) && entry.wish(today) != EntryData.Wish.OUT).map(entry -> {
            var days = hosted.getOrDefault(entry.member().id(), List.of());
            return new Share((int) days.stream().filter(day -> !day.isBefore(entry.data(today).since()) && !day.isAfter(today)).count(), entry.days(today));
        }).toList());
    }

    /** @throws Conflict when somebody else changed them in the meantime */
    @Requires(Permission.MEETINGS_WRITE)
    public void change(ChangeRules command) {
        var found = load(command.series());
        var pool = pools.of(found.id());
        if (pool.isEmpty()) {
            pools.add(new Pool(ids.next(), found, command.rules()));
        } else {
            pool.get().expect(command.version());
            pool.get().revise(command.rules());
        }
    }

    /** Members come into the pool; those that are in it already, or were, may be asked again. @return how many it made a difference for */
    @Requires(Permission.MEETINGS_WRITE)
    public int admit(long id, Collection<Long> wanted) {
        var found = load(id);
        var chosen = members.all(wanted);
        if (chosen.isEmpty() || chosen.size() != Set.copyOf(wanted).size()) {
            throw NotFound.record();
        }
        var gone = chosen.stream().filter(member -> !present(member)).findFirst();
        if (gone.isPresent()) {
            throw new InvalidValue("member", "hosting.refusal.left", gone.get().name());
        }
        return (int) chosen.stream().filter(member -> admit(found, member)).count();
    }

    private boolean admit(Series to, Member member) {
        var today = today();
        var known = pools.find(to.id(), member.id());
        if (known.isEmpty()) {
            pools.add(new PoolEntry(ids.next(), to, member, EntryData.from(today), today));
            return true;
        }
        var data = known.get().data(today);
        known.get().revise(data.with(EntryData.Wish.IN, null), today);
        return data.wish() != EntryData.Wish.IN;
    }

    /** All active members that said that they take guests, and are not in the pool. @return how many */
    @Requires(Permission.MEETINGS_WRITE)
    public int admitWilling(long id) {
        var found = load(id);
        var wanted = willing(pools.entries(id));
        wanted.forEach(member -> admit(found, member));
        return wanted.size();
    }

    private List<Member> willing(List<PoolEntry> entries) {
        var wanted = new ArrayList<>(members.ids(MemberFilter.everything().withStatuses(Set.of(Member.Status.ACTIVE)).withHosts(true), MOST));
        wanted.removeAll(entries.stream().map(entry -> entry.member().id()).toList());
        return wanted.isEmpty() ? List.of() : members.all(wanted);
    }

    /** The same, when the company is in the pool of that series. */
    @Requires(Permission.MEETINGS_WRITE)
    public void change(long seen, ChangeEntry command) {
        requireIn(seen, command.id());
        change(command);
    }

    @Requires(Permission.MEETINGS_WRITE)
    public void change(ChangeEntry command) {
        var entry = entry(command.id());
        entry.expect(command.version());
        entry.revise(command.data(), today());
    }

    /** Takes a company out that should never have been in: one that does not want to be asked stays, and says so. */
    @Requires(Permission.MEETINGS_WRITE)
    public void remove(long id) {
        pools.remove(entry(id));
    }

    /** The same, when the company is in the pool of that series. */
    @Requires(Permission.MEETINGS_WRITE)
    public void remove(long seen, long id) {
        requireIn(seen, id);
        remove(id);
    }

    private void requireIn(long seen, long id) {
        if (entry(id).series() != seen) {
            throw NotFound.record();
        }
    }

    private static boolean present(Member member) {
        return !member.archived() && member.status() == Member.Status.ACTIVE;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private PoolEntry entry(long id) {
        return pools.find(id).orElseThrow(NotFound::record);
    }

    private Series load(long id) {
        return series.find(id).orElseThrow(NotFound::record);
    }
}
