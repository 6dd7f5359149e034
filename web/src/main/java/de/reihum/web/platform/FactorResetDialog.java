package de.reihum.web.platform;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import de.reihum.login.reset.FactorResetService;
import de.reihum.shared.Checks;
import de.reihum.shared.EmailAddress;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.parts.Toast;

/** The umbrella office helps somebody who has lost her second factor and whom no single network may vouch for. */
class FactorResetDialog extends FormDialog {

    FactorResetDialog(FactorResetService factors) {
        super(text("platform.factor.reset"), form(factors), text("platform.factor.reset"));
    }

    private static RecordForm<EmailAddress> form(FactorResetService factors) {
        var email = new TextField();
        var form = new RecordForm<EmailAddress>("platform.factor.reset", () -> {
            var checks = new Checks();
            var address = checks.value("email", () -> new EmailAddress(email.getValue()));
            checks.done();
            return address;
        });
        form.field("email", email);
        form.clean();
        return form.onSave(factors::resetAnybody).afterwards(() -> Toast.done(text("platform.factor.reset.done", email.getValue())));
    }
}
