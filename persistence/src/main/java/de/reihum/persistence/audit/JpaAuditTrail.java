package de.reihum.persistence.audit;

import de.reihum.audit.AuditEntry;
import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditTrail;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Reads the trail inside the tenant wall, like everything else. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {

    private static final String FIND = """
            select e.id as id, e.change as change, e.at as at, e.actorKind as actorKind, e.actorName as actorName,
                   e.entity as entity, e.record as record, e.recordName as recordName, e.action as action, e.fields as fields
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
        return database.inTenant().createQuery(FIND, Tuple.class)
                .setParameter("entity", wanted.entity())
                .setParameter("record", wanted.record())
                .setParameter("actor", "%" + wanted.actorText().toLowerCase(java.util.Locale.ROOT) + "%")
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultStream().map(JpaAuditTrail::row).toList();
    }

    private static AuditRow row(Tuple t) {
        return new AuditRow(t.get("id", Long.class), t.get("change", Long.class), t.get("at", Instant.class), t.get("actorKind", String.class),
                t.get("actorName", String.class), t.get("entity", String.class), t.get("record", Long.class), t.get("recordName", String.class),
                t.get("action", String.class), FieldsJson.read(t.get("fields", String.class)));
    }
}
