package de.reihum.web.accounts;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.function.Consumer;

/** Asks for the present password before something that weakens or renews the protection. */
class AskAgainDialog extends FormDialog {

    /** @param prefix of the texts {@code title}, {@code text}, {@code present} and {@code confirm} */
    AskAgainDialog(String prefix, Consumer<String> action) {
        super(text(prefix + ".title"), form(prefix, action), text(prefix + ".confirm"));
    }

    private static RecordForm<String> form(String prefix, Consumer<String> action) {
        var present = PasswordDialog.password("current-password");
        var form = new RecordForm<>(prefix, present::getValue);
        form.note(text(prefix + ".text"));
        form.field("present", present);
        return form.onSave(action);
    }
}
