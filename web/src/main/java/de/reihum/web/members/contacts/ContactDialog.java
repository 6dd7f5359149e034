package de.reihum.web.members.contacts;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.members.ContactData;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactService;
import de.reihum.members.ContactService.ChangeContact;
import de.reihum.web.shared.form.FormDialog;
import de.reihum.web.shared.form.RecordForm;
import java.util.Collection;
import java.util.function.Consumer;

/** One contact, new or known, in a window above the member's page. */
public final class ContactDialog {

    private ContactDialog() {}

    public static void add(long member, ContactService contacts, Runnable changed) {
        open(null, text("members.contact.add"), text("members.contact.add.save"), contacts.interests(), data -> contacts.add(member, data), changed);
    }

    static void change(ContactDetails contact, ContactService contacts, Runnable changed) {
        open(contact.data(), contact.name(), text("members.form.save"), contacts.interests(), data -> contacts.change(new ChangeContact(contact.id(), contact.version(), data)), changed);
    }

    private static void open(ContactData known, String title, String words, Collection<String> topics, Consumer<ContactData> save, Runnable changed) {
        var fields = new ContactFields[1];
        var form = new RecordForm<>("members.form", () -> fields[0].data());
        fields[0] = new ContactFields(form, topics);
        if (known != null) {
            fields[0].fill(known);
        }
        form.clean();
        form.onSave(save).afterwards(changed);
        new FormDialog(title, form, words).open();
    }
}
