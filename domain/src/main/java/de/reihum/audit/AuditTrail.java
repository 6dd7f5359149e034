package de.reihum.audit;

import de.reihum.shared.Slice;
import java.time.Instant;
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

    /** All about these records, newest first. */
    List<AuditRow> of(Collection<Long> records, Slice slice);

    long count(Wanted wanted);

    /** Exactly these, the oldest first; unknown ids are left out. */
    List<AuditRow> all(Collection<Long> ids);

    /** The names of all who have done something, in their order. */
    List<String> actors();

    /**
     * @param entity entity name or empty
     * @param record 0 for any
     * @param text part of the name of who acted, of the record, or of an old or new value, or empty
     * @param action e.g. {@code CHANGED}, or empty
     * @param actor the whole name of who acted, or empty
     * @param from the first moment, or {@code null}
     * @param around whether records that belong or point to the record are meant as well
     */
    record Wanted(String entity, long record, String text, String action, String actor, Instant from, boolean around) {

        public Wanted(String entity, long record, String text) {
            this(entity, record, text, "", "", null, false);
        }

        public static Wanted everything() {
            return new Wanted("", 0, "");
        }

        /** One record with everything that belongs to it. */
        public static Wanted around(long record) {
            return new Wanted("", record, "", "", "", null, true);
        }

        public Wanted withEntity(String wanted) {
            return new Wanted(wanted == null ? "" : wanted, record, text, action, actor, from, around);
        }

        public Wanted withText(String wanted) {
            return new Wanted(entity, record, wanted, action, actor, from, around);
        }

        public Wanted withAction(String wanted) {
            return new Wanted(entity, record, text, wanted == null ? "" : wanted, actor, from, around);
        }

        public Wanted withActor(String wanted) {
            return new Wanted(entity, record, text, action, wanted == null ? "" : wanted, from, around);
        }

        public Wanted withFrom(Instant wanted) {
            return new Wanted(entity, record, text, action, actor, wanted, around);
        }
    }
}
