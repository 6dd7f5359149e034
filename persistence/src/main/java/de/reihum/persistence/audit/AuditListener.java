package de.reihum.persistence.audit;

import de.reihum.shared.Named;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;
import org.eclipse.persistence.sessions.changesets.UnitOfWorkChangeSet;

/** Reads each flush's changes into the transaction's change log. */
class AuditListener extends SessionEventAdapter {

    private final Map<Class<?>, AuditedValues> known = new ConcurrentHashMap<>();

    @Override
    public void postCalculateUnitOfWorkChangeSet(SessionEvent event) {
        var session = (UnitOfWorkImpl) event.getSession();
        if (session.getProperty(ChangeLogs.PROPERTY) instanceof ChangeLog log) {
            var changes = (UnitOfWorkChangeSet) event.getProperty("UnitOfWorkChangeSet");
            for (var entry : changes.getAllChangeSets().keySet()) {
                saved((ObjectChangeSet) entry, changes, session, log);
            }
            // The change set learns of removals only while they are written
            for (var record : session.getDeletedObjects().keySet()) {
                removed(record, session, log);
            }
        }
    }

    private void saved(ObjectChangeSet changed, UnitOfWorkChangeSet changes, UnitOfWorkImpl session, ChangeLog log) {
        var record = changes.getUOWCloneForObjectChangeSet(changed);
        if (record == null || !values(record, session).audited()) {
            return;
        }
        var values = values(record, session);
        var fields = changed.isNew() ? values.initial(record, session) : values.changed(changed, record, session);
        if (changed.isNew() || !fields.isEmpty()) {
            log.add(new ChangeLog.Change(record.getClass().getSimpleName(), values.id(record), name(record), changed.isNew() ? "CREATED" : "CHANGED", fields));
        }
    }

    private void removed(Object record, UnitOfWorkImpl session, ChangeLog log) {
        var values = values(record, session);
        if (values.audited()) {
            log.add(new ChangeLog.Change(record.getClass().getSimpleName(), values.id(record), name(record), "REMOVED", values.last(record, session)));
        }
    }

    private AuditedValues values(Object record, UnitOfWorkImpl session) {
        return known.computeIfAbsent(record.getClass(), type -> new AuditedValues(session.getDescriptor(type)));
    }

    private static String name(Object record) {
        return record instanceof Named named && named.auditName() != null ? named.auditName() : "";
    }
}
