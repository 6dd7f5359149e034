package de.reihum.audit;

import de.reihum.shared.Slice;
import java.util.List;

/** What was written about changes in the acting network. There is no way to change it. */
public interface AuditTrail {

    /**
     * Newest first.
     *
     * @param wanted empty parts do not restrict
     */
    List<AuditRow> find(Wanted wanted, Slice slice);

    /** @param entity entity name or empty
     *  @param record 0 for any
     *  @param actorText part of the actor's name, or empty */
    record Wanted(String entity, long record, String actorText) {}
}
