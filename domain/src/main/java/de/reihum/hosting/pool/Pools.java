package de.reihum.hosting.pool;

import java.util.List;
import java.util.Optional;

/** The acting network's pools of hosts. */
public interface Pools {

    void add(Pool pool);

    Optional<Pool> of(long series);

    /** Of all series. */
    List<Pool> all();

    void add(PoolEntry entry);

    Optional<PoolEntry> find(long id);

    Optional<PoolEntry> find(long series, long member);

    /** Of all series, with their members. */
    List<PoolEntry> entries();

    /** By the members' names. */
    List<PoolEntry> entries(long series);

    List<PoolEntry> ofMember(long member);

    void remove(PoolEntry entry);

}
