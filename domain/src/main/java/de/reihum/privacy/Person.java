package de.reihum.privacy;

import de.reihum.members.Contact;
import de.reihum.members.sources.Marks;
import de.reihum.members.sources.Nameless;

/**
 * Whom something is about.
 *
 * @param member her institution
 * @param marks by what she is recognised where no id leads to her
 * @param nameless takes her out of texts that stand with her member
 */
public record Person(long contact, long member, Marks marks, Nameless nameless) {

    static Person of(Contact contact) {
        return new Person(contact.id(), contact.member().id(), Marks.of(contact), Nameless.of(contact));
    }
}
