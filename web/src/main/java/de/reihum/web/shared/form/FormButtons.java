package de.reihum.web.shared.form;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import de.reihum.web.shared.page.Actions;

/** Below a form that is a page of its own: save, and leave without saving. */
public class FormButtons extends Div {

    /** @param words what saving does, e.g. "Mitglied anlegen" */
    public FormButtons(RecordForm<?> form, String words, Runnable leave) {
        addClassName("form-buttons");
        var save = Actions.primary(words, form::save);
        save.setTooltipText(text("shared.form.shortcut"));
        Button cancel = Actions.quiet(text("shared.cancel"), leave);
        add(save, cancel);
    }
}
