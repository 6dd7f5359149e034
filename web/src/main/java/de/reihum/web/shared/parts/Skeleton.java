package de.reihum.web.shared.parts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Grey lines where content will be in a moment. */
public class Skeleton extends Div {

    public Skeleton(int lines) {
        addClassName("skeleton");
        getElement().setAttribute("role", "status").setAttribute("aria-label", text("shared.loading"));
        for (int i = 0; i < lines; i++) {
            add(new Span());
        }
    }
}
