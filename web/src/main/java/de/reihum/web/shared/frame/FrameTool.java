package de.reihum.web.shared.frame;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A feature's button in the head of every page, for what one wants to do from anywhere. Collected by CDI. */
public interface FrameTool {

    /** A new one for each frame; empty when the acting person may not. */
    Optional<Component> button();
}
