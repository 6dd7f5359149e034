package de.reihum.web.exchange.letter;

import de.reihum.members.Contact;
import de.reihum.members.ContactDetails;
import de.reihum.members.MemberDetails;
import java.util.ArrayList;
import java.util.List;

/**
 * Who gets a letter, and who does not and why.
 *
 * @param role what somebody does for the network, or {@code null} for every contact of a member
 */
record Addressees(Contact.Role role) {

    static final Addressees EVERYBODY = new Addressees(null);
    static final Addressees REPRESENTATIVES = new Addressees(Contact.Role.REPRESENTATIVE);

    /** Why somebody gets none. */
    enum Obstacle { ARCHIVED_MEMBER, NOBODY, NO_ROLE, ARCHIVED_CONTACT, REFUSED, NO_ADDRESS }

    /** @param contact {@code null} when there is nobody @param obstacle {@code null} for whoever gets a letter */
    record Addressee(MemberDetails member, ContactDetails contact, Obstacle obstacle) {}

    List<Addressee> of(MemberDetails member) {
        var people = member.contacts().stream().filter(contact -> role == null || contact.data().roles().contains(role) && !contact.archived()).toList();
        if (people.isEmpty() || member.archived()) {
            return List.of(new Addressee(member, null, member.archived() ? Obstacle.ARCHIVED_MEMBER : role == null || role == Contact.Role.REPRESENTATIVE ? Obstacle.NOBODY : Obstacle.NO_ROLE));
        }
        var all = new ArrayList<Addressee>();
        people.forEach(contact -> all.add(new Addressee(member, contact, obstacle(member, contact))));
        return all;
    }

    private static Obstacle obstacle(MemberDetails member, ContactDetails contact) {
        if (contact.archived()) {
            return Obstacle.ARCHIVED_CONTACT;
        }
        if (contact.data().consent() == Contact.Consent.REFUSED) {
            return Obstacle.REFUSED;
        }
        return member.data().street().isEmpty() || member.data().town().isEmpty() ? Obstacle.NO_ADDRESS : null;
    }
}
