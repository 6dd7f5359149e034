package de.reihum.web.shared.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Horizontal bars with the words and figures beside them, longest possible first. The picture says nothing that the words do not. */
public class Bars extends Div {

    private final double longest;

    /** @param longest the value of a full bar */
    public Bars(double longest) {
        this.longest = longest;
        addClassName("bars");
    }

    public Bars bar(String name, double value, String shown) {
        var fill = new Span();
        fill.getStyle().set("width", Math.round(longest == 0 ? 0 : value * 100 / longest) + "%");
        var track = new Span(fill);
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        var figure = new Span(shown);
        figure.addClassName("value");
        var bar = new Div(new Span(name), track, figure);
        bar.addClassName("bar");
        add(bar);
        return this;
    }
}
