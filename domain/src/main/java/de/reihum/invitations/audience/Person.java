package de.reihum.invitations.audience;

import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import java.util.Set;

/**
 * One of a member's people through whom it can be invited.
 *
 * @param ways never empty
 * @param usual one of them
 */
public record Person(long contact, String name, Set<Channel> ways, Channel usual) {

    static Person of(Contact contact) {
        var ways = Addressing.ways(contact);
        return new Person(contact.id(), contact.name(), ways, Addressing.usual(contact).orElseGet(() -> ways.iterator().next()));
    }
}
