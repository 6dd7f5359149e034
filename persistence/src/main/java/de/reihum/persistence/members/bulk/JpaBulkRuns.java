package de.reihum.persistence.members.bulk;

import de.reihum.members.bulk.BulkEntry;
import de.reihum.members.bulk.BulkEntry.Progress;
import de.reihum.members.bulk.BulkRun;
import de.reihum.members.bulk.BulkRunRow;
import de.reihum.members.bulk.BulkRuns;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes of many in the database. */
@ApplicationScoped
public class JpaBulkRuns implements BulkRuns {

    private static final String ENTRIES = "select e from BulkEntry e where e.run.id = :run and e.progress = :progress order by e.id";
    private static final String KEPT = "select m.name from BulkEntry e, Member m where m.id = e.member and e.run.id = :run and e.progress = :progress order by m.name";
    private static final String OLD = "select r from BulkRun r where r.startedAt < :moment";

    private Database database;

    protected JpaBulkRuns() {}

    @Inject
    public JpaBulkRuns(Database database) {
        this.database = database;
    }

    @Override
    public void add(BulkRun run, List<BulkEntry> entries) {
        var entities = database.inTenant();
        entities.persist(run);
        entries.forEach(entities::persist);
    }

    @Override
    public Optional<BulkRun> find(long id) {
        return Optional.ofNullable(database.inTenant().find(BulkRun.class, id));
    }

    @Override
    public List<BulkRunRow> rows(Slice slice) {
        return database.inTenant().createQuery("select r from BulkRun r order by r.id desc", BulkRun.class).setFirstResult(slice.offset()).setMaxResults(slice.limit())
                .getResultStream().map(BulkRun::row).toList();
    }

    @Override
    public List<BulkEntry> entries(long run, Progress progress, int limit) {
        return database.inTenant().createQuery(ENTRIES, BulkEntry.class).setParameter("run", run).setParameter("progress", progress).setMaxResults(limit).getResultList();
    }

    @Override
    public List<String> kept(long run, int limit) {
        return database.inTenant().createQuery(KEPT, String.class).setParameter("run", run).setParameter("progress", Progress.KEPT).setMaxResults(limit).getResultList();
    }

    @Override
    public List<BulkEntry> about(long member) {
        return database.inTenant().createQuery("select e from BulkEntry e where e.member = :member order by e.id", BulkEntry.class).setParameter("member", member).getResultList();
    }

    @Override
    public void remove(BulkEntry entry) {
        database.inTenant().remove(entry);
    }

    @Override
    public void removeBefore(Instant moment) {
        var entities = database.inTenant();
        for (var run : entities.createQuery(OLD, BulkRun.class).setParameter("moment", moment).getResultList()) {
            entities.createQuery("delete from BulkEntry e where e.run.id = :run").setParameter("run", run.id()).executeUpdate();
            entities.remove(run);
        }
    }
}
