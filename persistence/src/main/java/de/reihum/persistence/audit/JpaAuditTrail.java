package de.reihum.persistence.audit;

import de.reihum.audit.AuditEntry;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the trail inside the tenant wall, like everything else. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {

    private static final String FIND = """
            select new de.reihum.persistence.audit.StoredChange(e.id, e.change, e.at, e.actorKind, e.actorName, e.entity, e.record, e.recordName, e.action, e.fields)
            from AuditEntry e
            where (:entity = '' or e.entity = :entity) and (:record = 0 or e.record = :record) and lower(e.actorName) like :actor
            order by e.id desc""";

    private Database database;

    protected JpaAuditTrail() {}

    @Inject
    public JpaAuditTrail(Database database) {
        this.database = database;
    }

    @Override
    public List<AuditRow> find(Wanted wanted, Slice slice) {
        return database.inTenant().createQuery(FIND, StoredChange.class)
                .setParameter("entity", wanted.entity())
                .setParameter("record", wanted.record())
                .setParameter("actor", "%" + wanted.actorText().toLowerCase(java.util.Locale.ROOT) + "%")
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultStream().map(StoredChange::row).toList();
    }
}
