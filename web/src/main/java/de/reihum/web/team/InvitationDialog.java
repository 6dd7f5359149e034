package de.reihum.web.team;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import de.reihum.accounts.FormOfAddress;
import de.reihum.accounts.PersonName;
import de.reihum.shared.Checks;
import de.reihum.shared.EmailAddress;
import de.reihum.team.InviteToTeam;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import de.reihum.web.shared.text.Texts;
import java.util.function.Consumer;

/** Invites somebody by mail. */
class InvitationDialog extends FormDialog {

    InvitationDialog(Consumer<InviteToTeam> invite) {
        super(text("team.invitation.title"), form(invite), text("team.invitation.send"));
    }

    private static RecordForm<InviteToTeam> form(Consumer<InviteToTeam> invite) {
        var email = new TextField();
        var address = new Select<FormOfAddress>();
        address.setItems(FormOfAddress.values());
        address.setItemLabelGenerator(one -> text("accounts.formOfAddress." + one));
        var given = new TextField();
        var family = new TextField();
        var roles = new RolesField();
        var form = new RecordForm<>("team.invitation", () -> {
            var checks = new Checks();
            var to = checks.value("email", () -> new EmailAddress(email.getValue()));
            var name = checks.parts(() -> new PersonName(address.getValue(), given.getValue(), family.getValue()));
            checks.require(!roles.getValue().isEmpty(), "roles", "team.refusal.noRole").done();
            return new InviteToTeam(to, name, Texts.language().getLanguage(), roles.getValue());
        });
        form.field("email", email);
        form.field("formOfAddress", address).setValue(FormOfAddress.NONE);
        form.field("givenName", given);
        form.field("familyName", family);
        form.field("roles", roles);
        form.clean();
        return form.onSave(invite);
    }
}
