package de.reihum.audit;

import java.util.List;

/** Writes into the audit trail what changes no record: that somebody looked, or took data along. Part of the running transaction. */
public interface AuditNotes {

    String READ = "READ";
    String EXPORTED = "EXPORTED";
    String FORGOTTEN = "FORGOTTEN";

    /** The one field of an entry whose values were taken out. */
    String BLANK = "forgotten";

    /**
     * @param action at most 12 characters, one of the constants
     * @param entity what kind of record, e.g. {@code Contact}
     * @param record its id, 0 for none
     * @param recordName as people know it, or empty
     */
    void note(String action, String entity, long record, String recordName, List<AuditRow.Field> details);

    /** Everything the running transaction writes into the trail keeps who, when and what kind of record, and loses names and values: for forgetting. */
    void withoutValues();

    default void read(String entity, long record, String recordName) {
        note(READ, entity, record, recordName, List.of());
    }

    /** @param what the file or list */
    default void exported(String entity, long record, String what) {
        note(EXPORTED, entity, record, what, List.of());
    }
}
