package de.reihum.duplicates.merge;

import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import java.util.function.Function;

/** What can be taken from one of two contacts. Roles are put together; of two consents the careful one counts. */
public enum ContactField {
    SALUTATION(data -> data.salutation() == Contact.Salutation.NONE ? "" : data.salutation().name()),
    TITLE(ContactData::title),
    FIRST_NAME(ContactData::firstName),
    LAST_NAME(ContactData::lastName),
    POSITION(ContactData::position),
    EMAIL(ContactData::email),
    PHONE(ContactData::phone),
    LANGUAGE(ContactData::language);

    private final Function<ContactData, String> text;

    ContactField(Function<ContactData, String> text) {
        this.text = text;
    }

    /** The value as text; empty when there is none. */
    public String text(ContactData data) {
        return text.apply(data);
    }

    /** Whether there is something to choose. */
    public boolean differs(ContactData one, ContactData other) {
        return !text(one).equals(text(other)) && !text(other).isEmpty();
    }
}
