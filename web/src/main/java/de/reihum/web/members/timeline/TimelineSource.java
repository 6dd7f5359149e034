package de.reihum.web.members.timeline;

import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import java.time.Instant;
import java.util.List;

/** A feature's contribution to what a member's page tells about the past. Collected by CDI; asked inside the acting network. */
public interface TimelineSource {

    /** In any order; empty when the acting person may not know. */
    List<Entry> about(MemberDetails member);

    /** Whether it tells anything else about the member once its own data have changed. */
    default boolean concerned(MemberDetails before, MemberDetails now) {
        return true;
    }

    /** What concerns one of its people; nothing that was to stay anonymous. In any order; empty when the acting person may not know. */
    default List<Entry> about(ContactDetails contact) {
        return List.of();
    }

    /**
     * One thing that happened, in the page's language.
     *
     * @param way how or by whom, in small letters beside the date; may be empty
     * @param details lines below the title; may be empty
     */
    record Entry(Instant at, String way, String title, List<String> details) {}
}
