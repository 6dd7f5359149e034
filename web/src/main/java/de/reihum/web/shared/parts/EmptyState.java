package de.reihum.web.shared.parts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what this place is for while there is nothing in it, and how to begin. */
public class EmptyState extends Div {

    /** @param prefix the texts are {@code <prefix>.title} and {@code <prefix>.text} */
    public EmptyState(String prefix, Component... actions) {
        this(text(prefix + ".title"), text(prefix + ".text"), actions);
    }

    public EmptyState(String title, String explanation, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(explanation));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
