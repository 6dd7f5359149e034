package de.reihum.web.members.contacts;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactService;
import de.reihum.members.ContactService.ChangeContact;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.Collection;
import java.util.function.BiConsumer;

/** One contact, new or known, in a window above the member's page. */
public final class ContactDialog {

    private ContactDialog() {}

    public static void add(long member, ContactService contacts, Runnable changed) {
        open(null, text("members.contact.add"), text("members.contact.add.save"), contacts.interests(), (data, words) -> contacts.add(member, data, words), changed, null);
    }

    static void change(ContactDetails contact, ContactService contacts, Runnable changed) {
        open(contact.data(), contact.name(), text("members.form.save"), contacts.interests(), (data, words) -> contacts.change(new ChangeContact(contact.id(), contact.version(), data, words)), changed, () -> {
            changed.run();
            change(contacts.details(contact.id()), contacts, changed);
        });
    }

    private static void open(ContactData known, String title, String button, Collection<String> topics, BiConsumer<ContactData, String> save, Runnable changed, Runnable again) {
        var fields = new ContactFields[1];
        var form = new RecordForm<>("members.form", () -> fields[0].data());
        fields[0] = new ContactFields(form, topics);
        fields[0].askForWords(form, known == null ? Contact.Consent.UNKNOWN : known.consent());
        fields[0].furtherInto(form);
        if (known != null) {
            fields[0].fill(known);
        }
        form.clean();
        form.onSave(data -> save.accept(data, fields[0].consentText())).afterwards(changed).again(again);
        new FormDialog(title, form, button).open();
    }
}
