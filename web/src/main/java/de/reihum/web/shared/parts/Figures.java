package de.reihum.web.shared.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Two to four figures side by side, each with the words that say what it counts. */
public class Figures extends Div {

    public Figures() {
        addClassName("figures");
    }

    public Figures figure(String value, String meaning) {
        var number = new Span(value);
        number.addClassName("value");
        var figure = new Div(number, new Span(meaning));
        figure.addClassName("figure");
        add(figure);
        return this;
    }
}
