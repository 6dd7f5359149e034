package de.reihum.web.shared.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** What happened, newest first. */
public class Timeline extends OrderedList {

    public Timeline() {
        addClassName("timeline");
    }

    /** @param when date, way and people, in small letters above the title */
    public Timeline event(String when, String title, Component... details) {
        add(item(when, title, details));
        return this;
    }

    /** @param when date, way and people, in small letters above the title */
    public static ListItem item(String when, String title, Component... details) {
        var small = new Span(when);
        small.addClassName("when");
        var words = new Span(title);
        words.addClassName("name");
        var item = new ListItem(small, words);
        if (details.length > 0) {
            var block = new Div(details);
            block.addClassName("details");
            item.add(block);
        }
        return item;
    }
}
