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
        var track = new Span();
        if (value > 0 && longest > 0) {
            track.add(fill(value));
        }
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        var figure = new Span(shown);
        figure.addClassName("value");
        var bar = new Div(new Span(name), track, figure);
        bar.addClassName("bar");
        add(bar);
        return this;
    }

    private Span fill(double value) {
        var fill = new Span();
        fill.getStyle().set("width", Math.round(value * 100 / longest) + "%");
        return fill;
    }
}
