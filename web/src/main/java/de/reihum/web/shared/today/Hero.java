package de.reihum.web.shared.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.reihum.web.shared.parts.Card;

/** The one thing that comes next: what it is, how far it has come, and what to do. */
public class Hero extends Card {

    /** @param occasion in small letters, e.g. "Themenumfrage · endet in 3 Tagen" */
    public Hero(String occasion, String title, String explanation) {
        super(occasion);
        addClassName("hero");
        var line = new Div(title);
        line.addClassName("title");
        add(line, new Paragraph(explanation));
    }

    /** @param share 0 to 1 @param figures the same in words, e.g. "23 Antworten", "10 noch offen" */
    public Hero meter(double share, String... figures) {
        var done = new Span();
        done.getStyle().set("width", Math.round(share * 100) + "%");
        var meter = new Div(done);
        meter.addClassName("meter");
        meter.getElement().setAttribute("aria-hidden", "true");
        var legend = new Div();
        legend.addClassName("legend");
        for (var figure : figures) {
            legend.add(new Span(figure));
        }
        add(meter, legend);
        return this;
    }

    /** The first one is the primary action. */
    public Hero actions(Component... controls) {
        var row = new Div(controls);
        row.addClassName("actions");
        add(row);
        return this;
    }
}
