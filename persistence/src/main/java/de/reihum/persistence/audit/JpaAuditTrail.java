package de.reihum.persistence.audit;

import de.reihum.audit.AuditEntry;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Reads the trail inside the tenant wall, like everything else. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {

    private static final String WANTED = """
            from AuditEntry e
            where (:entity = '' or e.entity = :entity) and (:record = 0 or e.record = :record)
              and (:text = '' or locate(:text, lower(e.actorName)) > 0 or locate(:text, lower(e.recordName)) > 0)""";
    private static final String SELECT =
            "select new de.reihum.persistence.audit.StoredChange(e.id, e.change, e.at, e.actorKind, e.actorName, e.entity, e.record, e.recordName, e.action, e.fields) ";
    private static final String ALL = SELECT + "from AuditEntry e where e.id in :ids order by e.id";
    private static final String FIND =
            SELECT + WANTED + " order by e.id desc";
    private static final String COUNT = "select count(e) " + WANTED;

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
    public List<AuditRow> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.inTenant().createQuery(ALL, StoredChange.class).setParameter("ids", ids).getResultStream().map(StoredChange::row).toList();
    }

    @Override
    public long count(Wanted wanted) {
        return query(COUNT, Long.class, wanted).getSingleResult();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Wanted wanted) {
        return database.inTenant().createQuery(jpql, type)
                .setParameter("entity", wanted.entity())
                .setParameter("record", wanted.record())
                .setParameter("text", wanted.text().toLowerCase(Locale.ROOT));
    }
}
