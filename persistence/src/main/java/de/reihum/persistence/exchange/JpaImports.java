package de.reihum.persistence.exchange;

import de.reihum.exchange.HeadingMemory;
import de.reihum.exchange.Import;
import de.reihum.exchange.ImportDetails;
import de.reihum.exchange.ImportRow;
import de.reihum.exchange.Imports;
import de.reihum.exchange.judgement.Decision;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists in the database. */
@ApplicationScoped
public class JpaImports extends ImportRows implements Imports {

    private static final String HISTORY = "select i from Import i where i.state <> :receiving order by i.id desc";
    private static final String TALLY = """
            select new de.reihum.exchange.Imports.Tally(r.decision, r.warned, r.progress, count(r.id))
            from ImportRow r where r.list = :list group by r.decision, r.warned, r.progress""";
    private static final String FIRST_LINES = "select r.member, min(r.line) from ImportRow r where r.list = :list and r.member in :members group by r.member";
    private static final String LAST_APPLIED = """
            select r.member, max(r.appliedAt) from ImportRow r where r.list = :list and r.member in :members and r.appliedAt is not null group by r.member""";
    private static final String TAKEN_BACK = "select distinct r.member from ImportRow r where r.member in :members and r.progress = :undone and r.decision = :create";
    private static final String REMEMBERED = "select h from HeadingMemory h where h.key in :keys";

    private Database database;

    protected JpaImports() {}

    @Inject
    public JpaImports(Database database) {
        this.database = database;
    }

    @Override
    EntityManager entities() {
        return database.inTenant();
    }

    @Override
    public void add(Import list) {
        entities().persist(list);
    }

    @Override
    public Optional<Import> find(long id) {
        return Optional.ofNullable(entities().find(Import.class, id));
    }

    @Override
    public void remove(Import list) {
        entities().createQuery("delete from ImportRow r where r.list = :list").setParameter("list", list.id()).executeUpdate();
        entities().remove(list);
    }

    @Override
    public List<ImportDetails> history(Slice slice) {
        return entities().createQuery(HISTORY, Import.class).setParameter("receiving", Import.State.RECEIVING)
                .setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultStream().map(Import::details).toList();
    }

    @Override
    public boolean busy() {
        return entities().createQuery("select count(i.id) from Import i where i.slot is not null", Long.class).getSingleResult() > 0;
    }

    @Override
    public List<Tally> tally(long list) {
        return entities().createQuery(TALLY, Tally.class).setParameter("list", list).getResultList();
    }

    @Override
    public Map<Long, Integer> firstLines(long list, Collection<Long> members) {
        var lines = new HashMap<Long, Integer>();
        perMember(FIRST_LINES, list, members).forEach(row -> lines.put((Long) row[0], (Integer) row[1]));
        return lines;
    }

    @Override
    public Map<Long, Instant> lastApplied(long list, Collection<Long> members) {
        var moments = new HashMap<Long, Instant>();
        perMember(LAST_APPLIED, list, members).forEach(row -> moments.put((Long) row[0], (Instant) row[1]));
        return moments;
    }

    private List<Object[]> perMember(String query, long list, Collection<Long> members) {
        return members.isEmpty() ? List.of() : entities().createQuery(query, Object[].class).setParameter("list", list).setParameter("members", members).getResultList();
    }

    @Override
    public Set<Long> takenBack(Collection<Long> members) {
        return new HashSet<>(entities().createQuery(TAKEN_BACK, Long.class).setParameter("members", members)
                .setParameter("undone", ImportRow.Progress.UNDONE).setParameter("create", Decision.CREATE).getResultList());
    }

    @Override
    public int countRows(long member) {
        return entities().createQuery("select count(r.id) from ImportRow r where r.member = :member", Long.class).setParameter("member", member).getSingleResult().intValue();
    }

    @Override
    public int moveRows(long from, long into) {
        return entities().createQuery("update ImportRow r set r.member = :into where r.member = :from").setParameter("into", into).setParameter("from", from).executeUpdate();
    }

    @Override
    public void remember(HeadingMemory heading) {
        entities().persist(heading);
    }

    @Override
    public List<HeadingMemory> remembered(Collection<String> keys) {
        return entities().createQuery(REMEMBERED, HeadingMemory.class).setParameter("keys", keys).getResultList();
    }
}
