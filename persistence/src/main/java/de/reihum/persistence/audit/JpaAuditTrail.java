package de.reihum.persistence.audit;

import de.reihum.audit.AuditEntry;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the trail inside the tenant wall, like everything else. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {

    private static final String WANTED = """
            from AuditEntry e
            where (:entity = '' or e.entity = :entity) and (:record = 0 or e.record in :records)
              and (:text = '' or locate(:text, lower(e.actorName)) > 0 or locate(:text, lower(e.recordName)) > 0 or locate(:text, lower(e.fields)) > 0)
              and (:action = '' or e.action = :action) and (:actor = '' or e.actorName = :actor) and e.at >= :from""";
    private static final String SELECT =
            "select new de.reihum.persistence.audit.StoredChange(e.id, e.change, e.at, e.actorKind, e.actorName, e.entity, e.record, e.recordName, e.action, e.fields, e.grant) ";
    private static final String ALL = SELECT + "from AuditEntry e where e.id in :ids order by e.id";
    private static final String OF = SELECT + "from AuditEntry e where e.record in :records order by e.id desc";
    private static final String FIND =
            SELECT + WANTED + " order by e.id desc";
    private static final String COUNT = "select count(e) " + WANTED;

    private static final String ACTORS = "select distinct e.actorName from AuditEntry e where e.actorName <> '' order by e.actorName";
    private static final String POINTING = "select distinct e.record from AuditEntry e where e.record <> 0 and e.fields like :id order by e.record desc";
    private static final int MOST = 500;
    private static final int MOST_RECORDS = 5_000;
    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");

    private Database database;

    protected JpaAuditTrail() {}

    @Inject
    public JpaAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public List<AuditRow> find(Wanted wanted, Slice slice) {
        return query(FIND, StoredChange.class, wanted)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultStream().map(StoredChange::row).toList();
    }

    @Override
    public List<AuditRow> of(Collection<Long> records, Slice slice) {
        return records.isEmpty() ? List.of() : database.inTenant().createQuery(OF, StoredChange.class).setParameter("records", records)
                .setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultStream().map(StoredChange::row).toList();
    }

    @Override
    public List<AuditRow> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.inTenant().createQuery(ALL, StoredChange.class).setParameter("ids", ids).getResultStream().map(StoredChange::row).toList();
    }

    @Override
    public List<String> actors() {
        return database.inTenant().createQuery(ACTORS, String.class).setMaxResults(MOST).getResultList();
    }

    @Override
    public long count(Wanted wanted) {
        return query(COUNT, Long.class, wanted).getSingleResult();
    }

    /** A record that belongs to another one says so when it is created; later changes of it do not. */
    private List<Long> records(Wanted wanted) {
        if (!wanted.around() || wanted.record() == 0) {
            return List.of(wanted.record());
        }
        var pointing = database.inTenant().createQuery(POINTING, Long.class).setParameter("id", "%\"" + wanted.record() + "\"%").setMaxResults(MOST_RECORDS).getResultList();
        return Stream.concat(Stream.of(wanted.record()), pointing.stream()).distinct().toList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Wanted wanted) {
        return database.inTenant().createQuery(jpql, type)
                .setParameter("entity", wanted.entity())
                .setParameter("record", wanted.record())
                .setParameter("records", records(wanted))
                .setParameter("action", wanted.action())
                .setParameter("actor", wanted.actor())
                .setParameter("from", wanted.from() == null ? BEGINNING : wanted.from())
                .setParameter("text", wanted.text().toLowerCase(Locale.ROOT));
    }
}
