package de.reihum.invitations.audience;

import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Contact.Consent;
import de.reihum.members.Contact.Role;
import de.reihum.members.Member;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The right person at a member, and the ways to her. Whoever wants no letters gets neither mail nor letter; she may be called. */
public final class Addressing {

    private Addressing() {}

    /** The representative, or else a substitute. */
    public static Optional<Contact> person(Member member) {
        return member.archived() ? Optional.empty()
                : member.representative().filter(contact -> !contact.archived()).or(() -> member.contacts().stream().filter(contact -> !contact.archived() && contact.roles().contains(Role.SUBSTITUTE)).findFirst());
    }

    public static Set<Channel> ways(Contact contact) {
        var ways = EnumSet.noneOf(Channel.class);
        if (contact.archived() || contact.member().archived()) {
            return ways;
        }
        if (contact.reachable()) {
            ways.add(Channel.MAIL);
        }
        var seat = contact.member().data();
        if (contact.consent() != Consent.REFUSED && !seat.street().isEmpty() && !seat.town().isEmpty()) {
            ways.add(Channel.LETTER);
        }
        if (!contact.details().data().phone().isEmpty()) {
            ways.add(Channel.PHONE);
        }
        return ways;
    }

    /** All who can be reached, the right one first. */
    public static List<Person> people(Member member) {
        var right = person(member);
        return member.contacts().stream().filter(contact -> !ways(contact).isEmpty()).sorted(Comparator.comparing((Contact contact) -> !right.filter(contact::equals).isPresent()).thenComparing(Contact::name))
                .map(Person::of).toList();
    }

    /** What she wants when it is possible, else mail, letter, phone. Whoever wants no letters is called only when she wants that. */
    static Optional<Channel> usual(Contact contact) {
        var ways = ways(contact);
        var wanted = contact.details().data().channel();
        if (wanted != null && ways.contains(wanted)) {
            return Optional.of(wanted);
        }
        return contact.consent() == Consent.REFUSED ? Optional.empty() : ways.stream().findFirst();
    }
}
