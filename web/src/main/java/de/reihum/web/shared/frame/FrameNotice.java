package de.reihum.web.shared.frame;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that is said above every page, as long as it holds. Collected by CDI; asked when the frame is built. */
public interface FrameNotice {

    Optional<Component> notice();
}
