package de.reihum.invitations.run;

import de.reihum.invitations.Invitation;
import de.reihum.invitations.audience.Addressing;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Contact.Role;
import de.reihum.members.Member;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The people who make the evening, the host's and those who have agreed to speak: nobody asks whether they come, and they need to know what the others know. */
public final class Cast {

    private Cast() {}

    /** Each person once, the host first; whoever is invited herself is left out. */
    public static Set<Contact> uninvited(Meeting meeting, Collection<Invitation> invitations) {
        var asked = new HashSet<Contact>();
        invitations.forEach(one -> asked.add(one.contact()));
        var host = meeting.host().filter(member -> invitations.stream().noneMatch(one -> one.member().equals(member))).flatMap(Cast::host);
        var cast = new LinkedHashSet<Contact>();
        Stream.concat(host.stream(), speakers(meeting)).filter(one -> !asked.contains(one)).forEach(cast::add);
        return cast;
    }

    /** Those of them who want mails, no address twice. @param taken addresses that get a mail anyway */
    static List<Contact> byMail(Collection<Contact> cast, Collection<String> taken) {
        var used = new HashSet<>(taken);
        return cast.stream().filter(Cast::mailed).filter(one -> used.add(one.email().text())).toList();
    }

    /** Those of them who are rather called, and can be. */
    static List<Contact> byPhone(Collection<Contact> cast) {
        return cast.stream().filter(one -> !mailed(one) && called(one)).toList();
    }

    private static boolean called(Contact one) {
        return Addressing.ways(one).contains(Channel.PHONE);
    }

    public static boolean mailed(Contact one) {
        var wanted = one.details().data().channel();
        return one.reachable() && !one.member().archived() && (wanted == null || wanted == Channel.MAIL);
    }

    /** Who looks after guests there, as long as she can be told; else who speaks for the member. */
    private static Optional<Contact> host(Member member) {
        return member.contacts().stream().filter(one -> one.roles().contains(Role.HOST) && (mailed(one) || called(one))).findFirst().or(() -> Addressing.person(member));
    }

    private static Stream<Contact> speakers(Meeting meeting) {
        return meeting.slots().stream().filter(slot -> slot.data().agreed()).flatMap(slot -> slot.contact().stream());
    }
}
