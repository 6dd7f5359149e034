package de.reihum.persistence.audit;

import de.reihum.audit.AuditRow;
import java.util.ArrayList;
import java.util.List;

/** What one transaction has changed so far. */
class ChangeLog {

    /** One changed record. */
    record Change(String entity, long record, String recordName, String action, List<AuditRow.Field> fields) {

        private static final int MAX_NAME = 250;

        Change {
            recordName = recordName.length() > MAX_NAME ? recordName.substring(0, MAX_NAME) : recordName;
        }
    }

    private final List<Change> changes = new ArrayList<>();

    void add(Change change) {
        changes.add(change);
    }

    List<Change> changes() {
        return changes;
    }
}
