package de.reihum.persistence.audit;

import de.reihum.audit.AuditRow;
import de.reihum.shared.Named;
import java.util.List;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;

/** Reads each flush's changes into the transaction's change log. */
class AuditListener extends SessionEventAdapter {

    @Override
    public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
        var session = (AbstractSession) event.getSession();
        if (session.getProperty(ChangeLogs.PROPERTY) instanceof ChangeLog log) {
            var changes = (UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet");
            for (var entry : changes.getAllChangeSets().keySet()) {
                saved((ObjectChangeSet) entry, changes, session, log);
            }
            for (var entry : changes.getDeletedObjects().keySet()) {
                removed((ObjectChangeSet) entry, changes, session, log);
            }
        }
    }

    private void saved(ObjectChangeSet changed, UnitOfWorkChangeSet changes, AbstractSession session, ChangeLog log) {
        var record = changes.getUOWCloneForObjectChangeSet(changed);
        var values = record == null ? null : AuditedValues.of(descriptor(record, session));
        if (values == null || !values.audited()) {
            return;
        }
        var fields = changed.isNew() ? values.initial(record, session) : values.changed(changed, record, session);
        if (changed.isNew() || !fields.isEmpty()) {
            log.add(new ChangeLog.Change(record.getClass().getSimpleName(), id(record, session), name(record), changed.isNew() ? "CREATED" : "CHANGED", fields));
        }
    }

    private void removed(ObjectChangeSet deleted, UnitOfWorkChangeSet changes, AbstractSession session, ChangeLog log) {
        var record = changes.getUOWCloneForObjectChangeSet(deleted);
        if (record != null && AuditedValues.of(descriptor(record, session)).audited()) {
            log.add(new ChangeLog.Change(record.getClass().getSimpleName(), id(record, session), name(record), "REMOVED", List.<AuditRow.Field>of()));
        }
    }

    private static ClassDescriptor descriptor(Object record, AbstractSession session) {
        return session.getDescriptor(record);
    }

    /** The key is (network, id) or just id; the id is the part that has a mapping. */
    private static long id(Object record, AbstractSession session) {
        return ((Number) descriptor(record, session).getMappingForAttributeName(record instanceof de.reihum.tenancy.Network ? "number" : "id")
                .getAttributeValueFromObject(record)).longValue();
    }

    private static String name(Object record) {
        return record instanceof Named named && named.auditName() != null ? named.auditName() : "";
    }
}
