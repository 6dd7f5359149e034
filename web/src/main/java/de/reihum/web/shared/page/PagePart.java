package de.reihum.web.shared.page;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A feature's share of the page of one record that another feature owns. Asked inside the acting network.
 *
 * @param <T> the record as its page shows it
 */
public interface PagePart<T> {

    /** The smaller, the further to the left and up. */
    int order();

    /** A part of its own beside the overview. @param changed shows the page anew, with this part open */
    default Optional<Part> part(T record, Runnable changed) {
        return Optional.empty();
    }

    /** Cards at the right of the overview. @param changed shows the page anew */
    default List<Component> cards(T record, Runnable changed) {
        return List.of();
    }

    /** Buttons in the page's head. @param changed shows the page anew */
    default List<Component> actions(T record, Runnable changed) {
        return List.of();
    }

    /**
     * @param name on the tab
     * @param count how many things are in it, or a negative number for none
     * @param content made when it is first looked at
     */
    record Part(String name, int count, Supplier<Component> content) {}
}
