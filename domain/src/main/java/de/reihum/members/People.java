package de.reihum.members;

import de.reihum.shared.EmailAddress;
import de.reihum.shared.InvalidValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of one member among themselves: one of them speaks for it, and no mail address stands twice. */
record People(List<Contact> contacts) {

    /** The first one becomes the representative; another one only when the data says so, and then takes the role over. */
    Contact add(Contact contact) {
        refuseSecond(contact.data(), contact);
        if (representative().isEmpty()) {
            contact.represent(true);
        }
        contacts.add(contact);
        settle(contact);
        return contact;
    }

    /** Comes back as representative only while nobody else is. */
    void restore(Contact contact) {
        refuseSecond(contact.data(), contact);
        if (contact.archived() && representative().isPresent()) {
            contact.represent(false);
        }
        contact.restore();
    }

    void settle(Contact changed) {
        if (changed.representative() && !changed.archived()) {
            contacts.stream().filter(other -> !other.equals(changed)).forEach(other -> other.represent(false));
        }
    }

    /** @throws InvalidValue when somebody else here has the address already */
    void refuseSecond(ContactData data, Contact self) {
        EmailAddress wanted = EmailAddress.isValid(data.email()) ? new EmailAddress(data.email()) : null;
        if (wanted != null && inUse().anyMatch(other -> !other.equals(self) && wanted.equals(other.email()))) {
            throw new InvalidValue("email", "members.refusal.emailTwice", wanted.text());
        }
    }

    Optional<Contact> representative() {
        return inUse().filter(Contact::representative).findFirst();
    }

    String searchText() {
        return inUse().map(Contact::searchText).collect(Collectors.joining(" "));
    }

    private Stream<Contact> inUse() {
        return contacts.stream().filter(contact -> !contact.archived());
    }
}
