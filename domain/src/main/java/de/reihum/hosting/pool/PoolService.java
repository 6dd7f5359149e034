package de.reihum.hosting.pool;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.series.AllSeries;
import de.reihum.meetings.series.Series;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Looks after the pools of hosts. */
@ApplicationScoped
@Transactional
public class PoolService {

    /** @param version as it was seen, 0 while the usual rules hold */
    public record ChangeRules(long series, long version, PoolRules rules) {}

    /** @param version as it was seen */
    public record ChangeEntry(long id, long version, EntryData data) {}

    private Pools pools;
    private AllSeries series;
    private Members members;
    private PoolOverview overview;
    private Volunteers volunteers;
    private Ids ids;
    private Clock clock;

    protected PoolService() {}

    @Inject
    public PoolService(Pools pools, AllSeries series, Members members, PoolOverview overview, Volunteers volunteers, Ids ids, Clock clock) {
        this.pools = pools;
        this.series = series;
        this.members = members;
        this.overview = overview;
        this.volunteers = volunteers;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(Permission.MEETINGS_READ)
    public PoolDetails details(long id) {
        return overview.of(load(id));
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
        var gone = chosen.stream().filter(member -> !Volunteers.active(member)).findFirst();
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
        var wanted = volunteers.beside(pools.entries(id));
        wanted.forEach(member -> admit(found, member));
        return wanted.size();
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
