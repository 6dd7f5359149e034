package de.reihum.web.shared.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Short lines inside a card: a name, why it is here, and at the right a badge and what to do. */
public class Rows extends UnorderedList {

    public Rows() {
        addClassName("rows");
    }

    public Rows row(String name, String explanation, Component... right) {
        return row(new Span(name), explanation, right);
    }

    public Rows row(Component name, String explanation, Component... right) {
        name.addClassName("name");
        var words = new Div(name);
        words.addClassName("words");
        if (explanation != null && !explanation.isBlank()) {
            var line = new Span(explanation);
            line.addClassName("explanation");
            words.add(line);
        }
        var item = new ListItem(words);
        item.add(right);
        add(item);
        return this;
    }
}
