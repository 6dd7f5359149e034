package de.reihum.audit;

import java.time.Instant;
import java.util.List;

/**
 * One changed record of one save.
 *
 * @param change the same for everything that was saved together
 * @param entity the entity's name, e.g. {@code Member}
 * @param recordName its name at that time, or empty
 * @param grant the network's permission on which the umbrella office was in it, 0 for everybody else
 * @param action CREATED, CHANGED or REMOVED
 */
public record AuditRow(long id, long change, Instant at, String actorKind, String actorName, String entity, long record, String recordName, String action, List<Field> fields, long grant) {

    /** Of somebody who works here. */
    public AuditRow(long id, long change, Instant at, String actorKind, String actorName, String entity, long record, String recordName, String action, List<Field> fields) {
        this(id, change, at, actorKind, actorName, entity, record, recordName, action, fields, 0);
    }

    /** Old and new value as text; {@code null} for none or not shown. */
    public record Field(String name, String old, String now) {}
}
