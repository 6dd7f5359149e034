package de.reihum.audit;

import de.reihum.shared.Slice;
import java.util.Collection;
import java.util.List;

/** What was written about changes in the acting network. There is no way to change it. */
public interface AuditTrail {

    /**
     * Newest first.
     *
     * @param wanted empty parts do not restrict
     */
    List<AuditRow> find(Wanted wanted, Slice slice);

    long count(Wanted wanted);

    /** Exactly these, the oldest first; unknown ids are left out. */
    List<AuditRow> all(Collection<Long> ids);

    /** @param entity entity name or empty
     *  @param record 0 for any
     *  @param text part of the name of who acted or of the record, or empty */
    record Wanted(String entity, long record, String text) {}
}
