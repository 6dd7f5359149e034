package de.reihum.privacy;

import de.reihum.members.Contact;
import de.reihum.members.sources.Marks;

/**
 * Whom something is about.
 *
 * @param member her institution
 * @param marks by what she is recognised where no id leads to her
 */
public record Person(long contact, long member, Marks marks) {

    static Person of(Contact contact) {
        return new Person(contact.id(), contact.member().id(), Marks.of(contact));
    }
}
