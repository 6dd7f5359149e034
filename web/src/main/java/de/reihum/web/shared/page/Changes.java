package de.reihum.web.shared.page;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Puts the last changes of a record on its page. */
public interface Changes {

    /** @param entity the entity's name, e.g. {@code Poll} @return the card, or nothing for whoever may not know */
    List<Component> of(String entity, long record);
}
