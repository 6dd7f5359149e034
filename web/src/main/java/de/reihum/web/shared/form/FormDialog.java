package de.reihum.web.shared.form;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import de.reihum.web.shared.page.Actions;

/** A form in a window above the page. Closes itself when it was saved; asks before typed changes are thrown away. */
public class FormDialog extends Dialog {

    private final RecordForm<?> form;

    /** @param words what saving does, on the button */
    public FormDialog(String title, RecordForm<?> form, String words) {
        super(title);
        this.form = form;
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        setDraggable(false);
        add(form);
        var save = Actions.primary(words, this::save);
        save.setTooltipText(text("shared.form.shortcut"));
        getFooter().add(Actions.quiet(text("shared.cancel"), this::leave), save);
        addDialogCloseActionListener(closing -> leave());
        form.onSaved(this::close);
        form.begin();
    }

    private void save() {
        form.save();
    }

    private void leave() {
        if (form.changed()) {
            Unsaved.ask(this::discard);
        } else {
            close();
        }
    }

    private void discard() {
        form.clean();
        close();
    }
}
