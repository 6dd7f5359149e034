package de.reihum.hosting;

import de.reihum.hosting.pool.Pool;
import de.reihum.hosting.pool.PoolEntry;
import de.reihum.hosting.pool.Pools;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pools without a database. */
public class PoolsInMemory implements Pools {

    private final List<Pool> pools = new ArrayList<>();
    private final List<PoolEntry> entries = new ArrayList<>();
    private int reads;

    /** How often all entries were read. */
    public int reads() {
        return reads;
    }

    @Override
    public void add(Pool pool) {
        pools.add(pool);
    }

    @Override
    public Optional<Pool> of(long series) {
        return pools.stream().filter(pool -> pool.series() == series).findFirst();
    }

    @Override
    public List<Pool> all() {
        return List.copyOf(pools);
    }

    @Override
    public void add(PoolEntry entry) {
        entries.add(entry);
    }

    @Override
    public Optional<PoolEntry> find(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst();
    }

    @Override
    public Optional<PoolEntry> find(long series, long member) {
        return entries(series).stream().filter(entry -> entry.member().id() == member).findFirst();
    }

    @Override
    public List<PoolEntry> entries() {
        reads++;
        return List.copyOf(entries);
    }

    @Override
    public List<PoolEntry> entries(long series) {
        return entries.stream().filter(entry -> entry.series() == series).sorted(Comparator.comparing(entry -> entry.member().name())).toList();
    }

    @Override
    public List<PoolEntry> ofMember(long member) {
        return entries.stream().filter(entry -> entry.member().id() == member).toList();
    }

    @Override
    public void remove(PoolEntry entry) {
        entries.remove(entry);
    }
}
