package de.reihum.web.members;

import com.vaadin.flow.component.Component;
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

    /** Cards below the master data; empty when the acting person may not know. @param changed shows the page anew */
    default List<Component> data(MemberDetails member, Runnable changed) {
        return List.of();
    }

    /** Buttons in the page's head, for members in use. @param changed shows the page anew */
    default List<Component> actions(MemberDetails member, Runnable changed) {
        return List.of();
    }
}
