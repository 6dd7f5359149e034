package de.reihum.web.meetings;

import com.vaadin.flow.component.Component;
import de.reihum.meetings.MeetingDetails;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A feature's share of a meeting's page. Collected by CDI; asked inside the acting network. */
public interface MeetingPart {

    /** The smaller, the further to the left and up. */
    int order();

    /** A part of its own beside the overview. @param changed shows the page anew, with this part open */
    default Optional<Part> part(MeetingDetails meeting, Runnable changed) {
        return Optional.empty();
    }

    /** Cards at the right of the overview. @param changed shows the page anew */
    default List<Component> cards(MeetingDetails meeting, Runnable changed) {
        return List.of();
    }

    /** Buttons in the page's head. @param changed shows the page anew */
    default List<Component> actions(MeetingDetails meeting, Runnable changed) {
        return List.of();
    }

    /**
     * @param name on the tab
     * @param count how many things are in it, or a negative number for none
     * @param content made when it is first looked at
     */
    record Part(String name, int count, Supplier<Component> content) {}
}
