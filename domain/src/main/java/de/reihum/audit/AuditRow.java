package de.reihum.audit;

import java.time.Instant;
import java.util.List;

/**
 * One changed record of one save.
 *
 * @param change the same for everything that was saved together
 * @param entity the entity's name, e.g. {@code Member}
 * @param recordName its name at that time, or empty
 * @param action CREATED, CHANGED or REMOVED
 */
public record AuditRow(long id, long change, Instant at, String actorKind, String actorName, String entity, long record, String recordName, String action, List<Field> fields) {

    /** Old and new value as text; {@code null} for none or not shown. */
    public record Field(String name, String old, String now) {}
}
