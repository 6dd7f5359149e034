package de.reihum.web.platform;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.platform.OpenNetwork;
import de.reihum.shared.Checks;
import de.reihum.shared.EmailAddress;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.function.Consumer;

/** Opens a network and invites the first person to administer it. */
class OpenNetworkDialog extends FormDialog {

    OpenNetworkDialog(Consumer<OpenNetwork> open) {
        super(text("platform.open.title"), form(open), text("platform.open"));
    }

    private static RecordForm<OpenNetwork> form(Consumer<OpenNetwork> open) {
        var name = new TextField();
        name.setMaxLength(120);
        var language = new Select<String>();
        language.setItems("de", "en");
        language.setItemLabelGenerator(one -> text("shared.language." + one));
        var email = new TextField();
        var address = new Select<FormOfAddress>();
        address.setItems(FormOfAddress.values());
        address.setItemLabelGenerator(one -> text("accounts.formOfAddress." + one));
        var given = new TextField();
        var family = new TextField();
        var form = new RecordForm<>("platform.open", () -> {
            var checks = new Checks();
            var called = checks.parts(() -> OpenNetwork.soundName(name.getValue()));
            var to = checks.value("email", () -> new EmailAddress(email.getValue()));
            var admin = checks.parts(() -> new PersonName(address.getValue(), given.getValue(), family.getValue()));
            checks.done();
            return new OpenNetwork(called, language.getValue(), to, admin);
        });
        form.field("name", name);
        form.field("language", language).setValue("de");
        form.section("admin");
        form.field("email", email);
        form.field("formOfAddress", address).setValue(FormOfAddress.NONE);
        form.field("givenName", given);
        form.field("familyName", family);
        form.clean();
        return form.onSave(open);
    }
}
