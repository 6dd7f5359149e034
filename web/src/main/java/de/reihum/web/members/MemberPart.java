package de.reihum.web.members;

import com.vaadin.flow.component.Component;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import java.util.List;

/** A feature's share of a member's page. Collected by CDI; asked inside the acting network. */
public interface MemberPart {

    /** The smaller, the higher on the page. */
    int order();

    /** Cards beside the timeline; empty when the acting person may not know. @param changed shows the page anew */
    default List<Component> cards(MemberDetails member, Runnable changed) {
        return List.of();
    }

    /**
     * Whether its cards beside the timeline say or do anything else once the member's own data have changed, and must be made anew. Not asked when more has
     * changed than these, its people for example: then the whole page is made anew.
     */
    default boolean concerned(MemberDetails before, MemberDetails now) {
        return true;
    }

    /** Cards below the master data; empty when the acting person may not know. @param changed shows the page anew */
    default List<Component> data(MemberDetails member, Runnable changed) {
        return List.of();
    }

    /** Buttons in the page's head, for members in use. They stay when the member's own data change, so they keep nothing of these. @param changed shows the page anew */
    default List<Component> actions(MemberDetails member, Runnable changed) {
        return List.of();
    }

    /** Buttons for a person in use, on her card beside the other people and on her own page; empty when the acting person may not. */
    default List<Component> ways(ContactDetails contact) {
        return List.of();
    }
}
