package de.reihum.persistence.audit;

import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one transaction has changed so far. */
class ChangeLog {

    /** One changed record. */
    record Change(String entity, long record, String recordName, String action, List<AuditRow.Field> fields) {

        private static final int MAX_NAME = 250;

        Change {
            recordName = recordName.length() > MAX_NAME ? recordName.substring(0, MAX_NAME) : recordName;
        }

        Change withoutValues() {
            return new Change(entity, record, "", action, List.of(new AuditRow.Field(AuditNotes.BLANK, null, null)));
        }
    }

    private final List<Change> changes = new ArrayList<>();
    private boolean withoutValues;

    void add(Change change) {
        changes.add(change);
    }

    void withoutValues() {
        withoutValues = true;
    }

    List<Change> changes() {
        if (!withoutValues) {
            return List.copyOf(changes);
        }
        var forgotten = changes.stream().filter(change -> change.action().equals(AuditNotes.FORGOTTEN)).map(Change::record).collect(Collectors.toSet());
        return changes.stream().filter(change -> change.action().equals(AuditNotes.FORGOTTEN) || !forgotten.contains(change.record())).map(Change::withoutValues).distinct().toList();
    }

    void clear() {
        changes.clear();
    }
}
