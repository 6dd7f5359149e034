package de.reihum.web.exchange.letter;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.select.Select;
import de.reihum.members.Contact;
import de.reihum.web.members.MemberWords;

/** To whom at each member: the representative, or whoever has another role there. May be asked by a download, which runs beside the page. */
class RoleField extends Select<Contact.Role> {

    private volatile Contact.Role chosen = Contact.Role.REPRESENTATIVE;

    RoleField() {
        setLabel(text("exchange.letter.role"));
        setHelperText(text("exchange.letter.role.help"));
        setItems(Contact.Role.values());
        setItemLabelGenerator(MemberWords::role);
        setValue(chosen);
        addValueChangeListener(change -> chosen = change.getValue() == null ? Contact.Role.REPRESENTATIVE : change.getValue());
    }

    Addressees addressees() {
        return new Addressees(chosen);
    }
}
