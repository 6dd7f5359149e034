package de.reihum.web.shared.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/** Fields that are seldom needed, behind a line that names them. */
class Fold extends NativeDetails {

    private final Span names = new Span();
    private final Div body = new Div();

    Fold(String title) {
        addClassName("fold");
        body.addClassName("fields");
        names.addClassName("names");
        var heading = new Span(title);
        heading.addClassName("name");
        setSummary(heading, names);
        setContent(body);
    }

    void put(Component field, String name) {
        names.setText(names.getText().isEmpty() ? name : names.getText() + ", " + name);
        body.add(field);
    }

    /** Shows the field if it lies in a closed fold. */
    static void openAround(Component field) {
        for (var parent = field.getParent(); parent.isPresent(); parent = parent.get().getParent()) {
            if (parent.get() instanceof Fold fold) {
                fold.setOpen(true);
            }
        }
    }
}
