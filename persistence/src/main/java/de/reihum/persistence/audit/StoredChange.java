package de.reihum.persistence.audit;

import de.reihum.audit.AuditRow;
import java.time.Instant;

/** An audit row as it lies in the table. */
public record StoredChange(long id, long change, Instant at, String actorKind, String actorName, String entity, long record, String recordName, String action, String fields, long grant) {

    AuditRow row() {
        return new AuditRow(id, change, at, actorKind, actorName, entity, record, recordName, action, FieldsJson.read(fields), grant);
    }
}
