package de.reihum.invitations;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Meetings and members to invite. */
public final class InvitationFixtures {

    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final When JUNE = new When(LocalDate.of(2026, 6, 11), LocalTime.of(16, 0), 150);

    private static final AtomicLong IDS = new AtomicLong(1000);

    private InvitationFixtures() {}

    public static long id() {
        return IDS.incrementAndGet();
    }

    /** Planned, and ready to invite to. */
    public static Meeting meeting() {
        var meeting = new Meeting(id(), MeetingData.titled("Stammtisch im Juni").on(JUNE).at(new PlaceData("Stadthalle", "Am Markt 1", "88400", "Biberach", "Parkhaus Nord"), 0),
                new Parts(null, null, Map.of(), InvitationFixtures::id));
        meeting.plan(NOW);
        return meeting;
    }

    public static Meeting invited() {
        var meeting = meeting();
        meeting.invited(NOW);
        return meeting;
    }

    /** With a street, so that a letter can be sent. */
    public static Member member(String name) {
        return new Member(id(), new MemberData(name, Member.Kind.SME, Member.Status.ACTIVE, "20", "", "Hauptstraße 1", "72070", "Tübingen", "", "", Set.of(), "", null, "", Set.of()), NOW);
    }

    public static Member nowhere(String name) {
        return new Member(id(), MemberData.of(name, Member.Kind.SME), NOW);
    }

    /** @param channel how she wants to be reached, or {@code null} */
    public static Contact person(Member member, String email, String phone, Contact.Consent consent, Channel channel) {
        return member.addContact(id(), new ContactData(Contact.Salutation.MS, "", "Änne", "Öhm", "", email, phone, Set.of(Contact.Role.REPRESENTATIVE), "de", consent, "", channel, Set.of()), NOW);
    }

    public static Contact person(Member member) {
        return person(member, "aenne" + member.id() + "@example.org", "07071 123", Contact.Consent.UNKNOWN, null);
    }

    /** @param language in which she is written to */
    public static Contact person(Member member, String language) {
        return member.addContact(id(), new ContactData(Contact.Salutation.MS, "", "Änne", "Öhm", "", "aenne" + member.id() + "@example.org", "07071 123", Set.of(Contact.Role.REPRESENTATIVE), language,
                Contact.Consent.UNKNOWN, "", null, Set.of()), NOW);
    }

    public static Invitation invitation(Meeting meeting, Channel channel) {
        return new Invitation(id(), meeting, person(member("Brauerei")), channel, NOW);
    }

    static List<Member> members(int count) {
        return IntStream.range(0, count).mapToObj(number -> member("Firma " + number)).peek(InvitationFixtures::person).toList();
    }
}
