package de.reihum.invitations.audience;

import de.reihum.invitations.extras.Extra;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Member;
import java.util.Set;

/**
 * A member that may be invited, and how.
 *
 * @param contact 0 when there is nobody
 * @param email or empty
 * @param phone or empty
 * @param ways by which the person can be reached
 * @param channel the usual one; {@code null} when there is an obstacle
 * @param obstacle {@code null} when there is none
 */
public record Invitee(long member, String memberName, long contact, String contactName, String email, String phone, Set<Channel> ways, Channel channel, Obstacle obstacle) {

    /** As somebody has decided, as long as that is still possible. */
    static Invitee of(Member member, Extra wanted) {
        var ways = Addressing.ways(wanted.contact());
        return ways.contains(wanted.channel()) ? new Invitee(member.id(), member.name(), wanted.contact().id(), wanted.contact().name(), email(wanted.contact()), phone(wanted.contact()), ways, wanted.channel(), null) : of(member);
    }

    static Invitee of(Member member) {
        var person = Addressing.person(member);
        if (person.isEmpty()) {
            return new Invitee(member.id(), member.name(), 0, "", "", "", Set.of(), null, Obstacle.NOBODY);
        }
        Contact contact = person.get();
        var ways = Addressing.ways(contact);
        var channel = Addressing.usual(contact);
        var obstacle = channel.isPresent() ? null : contact.consent() == Contact.Consent.REFUSED ? Obstacle.OBJECTED : Obstacle.NO_WAY;
        return new Invitee(member.id(), member.name(), contact.id(), contact.name(), email(contact), phone(contact), ways, channel.orElse(null), obstacle);
    }

    /** Whoever is the host knows of the meeting; somebody may decide otherwise. */
    Invitee asHost() {
        return new Invitee(member, memberName, contact, contactName, email, phone, ways, null, Obstacle.HOST);
    }

    private static String email(Contact contact) {
        return contact.email() == null ? "" : contact.email().text();
    }

    private static String phone(Contact contact) {
        return contact.details().data().phone();
    }

    public boolean reached() {
        return obstacle == null;
    }
}
