package de.reihum.web.shared.parts;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Names and values, such as a record's master data. Values that are missing are left out. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts-list");
    }

    public Facts fact(String name, String value) {
        return value == null || value.isBlank() ? this : fact(name, new Span(value));
    }

    public Facts fact(String name, Component value) {
        add(new Term(name), description(value));
        return this;
    }

    private static Description description(Component value) {
        var description = new Description();
        description.add(value);
        return description;
    }
}
