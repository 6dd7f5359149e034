package de.reihum.web.shared.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** A white sheet with a heading and, at its right end, at most one link. */
@Tag("section")
public class Card extends Component implements HasComponents, HasStyle {

    private final H2 heading = new H2();

    public Card(String title, Component... content) {
        addClassName("card");
        heading.add(new Span(title));
        add(heading);
        add(content);
    }

    public Card link(String path, String text) {
        heading.add(Links.to(path, text));
        return this;
    }

    /** Any other control at the right end of the heading. */
    public Card corner(Component control) {
        heading.add(control);
        return this;
    }
}
