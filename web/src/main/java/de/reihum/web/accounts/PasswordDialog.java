package de.reihum.web.accounts;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.textfield.PasswordField;
import de.reihum.web.accounts.OwnProtection.ChangePassword;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;

/** Asks for the present password and twice for the new one. */
class PasswordDialog extends FormDialog {

    PasswordDialog(OwnProtection protection) {
        super(text("accounts.password.title"), form(protection), text("accounts.password.change"));
    }

    private static RecordForm<ChangePassword> form(OwnProtection protection) {
        var present = password("current-password");
        var wanted = password("new-password");
        var again = password("new-password");
        var form = new RecordForm<>("accounts.password", () -> new ChangePassword(present.getValue(), wanted.getValue(), again.getValue()));
        form.field("present", present);
        form.field("password", wanted);
        form.field("again", again);
        return form.onSave(protection::changePassword).afterwards(() -> Toast.done(text("accounts.password.changed")));
    }

    static PasswordField password(String purpose) {
        var field = new PasswordField();
        field.getElement().setAttribute("autocomplete", purpose);
        field.setMaxLength(128);
        return field;
    }
}
