package de.reihum.persistence.hosting;

import de.reihum.hosting.pool.Pool;
import de.reihum.hosting.pool.PoolEntry;
import de.reihum.hosting.pool.Pools;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Pools with their companies. */
@ApplicationScoped
public class JpaPools implements Pools {

    private static final String OF_SERIES = "select p from Pool p where p.series.id = :series";
    private static final String ALL = "select p from Pool p";
    private static final String ENTRY = "select e from PoolEntry e where e.series.id = :series and e.member.id = :member";
    private static final String ENTRIES = "select e from PoolEntry e join fetch e.member order by e.id";
    private static final String IN_SERIES = "select e from PoolEntry e join fetch e.member m where e.series.id = :series order by m.name, e.id";
    private static final String OF_MEMBER = "select e from PoolEntry e where e.member.id = :member order by e.id";

    private Database database;

    protected JpaPools() {}

    @Inject
    public JpaPools(Database database) {
        this.database = database;
    }

    @Override
    public void add(Pool pool) {
        entities().persist(pool);
    }

    @Override
    public Optional<Pool> of(long series) {
        return entities().createQuery(OF_SERIES, Pool.class).setParameter("series", series).getResultStream().findFirst();
    }

    @Override
    public List<Pool> all() {
        return entities().createQuery(ALL, Pool.class).getResultList();
    }

    @Override
    public void add(PoolEntry entry) {
        entities().persist(entry);
    }

    @Override
    public Optional<PoolEntry> find(long id) {
        return Optional.ofNullable(entities().find(PoolEntry.class, id));
    }

    @Override
    public Optional<PoolEntry> find(long series, long member) {
        return entities().createQuery(ENTRY, PoolEntry.class).setParameter("series", series).setParameter("member", member).getResultStream().findFirst();
    }

    @Override
    public List<PoolEntry> entries() {
        return entities().createQuery(ENTRIES, PoolEntry.class).getResultList();
    }

    @Override
    public List<PoolEntry> entries(long series) {
        return entities().createQuery(IN_SERIES, PoolEntry.class).setParameter("series", series).getResultList();
    }

    @Override
    public List<PoolEntry> ofMember(long member) {
        return entities().createQuery(OF_MEMBER, PoolEntry.class).setParameter("member", member).getResultList();
    }

    @Override
    public void remove(PoolEntry entry) {
        entities().remove(entry);
    }

    private EntityManager entities() {
        return database.inTenant();
    }
}
