package de.reihum.audit;

import de.reihum.audit.AuditRow.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A trail that takes notes and forgets, without a database. */
public class TrailInMemory implements AuditNotes, AuditRedaction {

    private final List<AuditRow> rows = new ArrayList<>();
    private boolean withoutValues;

    @Override
    public void note(String action, String entity, long record, String recordName, List<Field> details) {
        rows.add(new AuditRow(rows.size() + 1L, 1, Instant.EPOCH, "PERSON", "Anna", entity, record, recordName, action, details));
    }

    @Override
    public void withoutValues() {
        withoutValues = true;
    }

    @Override
    public void blank(Collection<Long> entries) {
        rows.replaceAll(row -> entries.contains(row.id())
                ? new AuditRow(row.id(), row.change(), row.at(), row.actorKind(), row.actorName(), row.entity(), row.record(), "", row.action(), List.of(new Field(BLANK, null, null))) : row);
    }

    public List<AuditRow> rows() {
        return List.copyOf(rows);
    }

    /** Whether the running transaction writes no values. */
    public boolean silent() {
        return withoutValues;
    }
}
