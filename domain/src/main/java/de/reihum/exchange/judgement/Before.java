package de.reihum.exchange.judgement;

import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import java.util.List;

/**
 * How a member was before a row changed it.
 *
 * @param member {@code null} when its own data was not changed
 * @param beside the premises and those own fields that were changed, or {@code null} when nothing beside the master data was
 * @param awake whether the row took it out of the archive
 */
public record Before(MemberData member, List<BeforeContact> contacts, boolean awake, Beside beside) {

    public Before {
        contacts = List.copyOf(contacts);
    }

    /** The same without a person who was forgotten. */
    public Before without(long contact) {
        return new Before(member, contacts.stream().filter(one -> one.contact() != contact).toList(), awake, beside == null ? null : beside.impersonal());
    }

    /** @param data {@code null} when the contact was new */
    public record BeforeContact(long contact, ContactData data) {}
}
