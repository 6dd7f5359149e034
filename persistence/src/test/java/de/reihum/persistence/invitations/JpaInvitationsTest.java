package de.reihum.persistence.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.invitations.Invitation;
import de.reihum.invitations.InvitedRow;
import de.reihum.invitations.MemberInvitation;
import de.reihum.invitations.OpenWork;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.meetings.JpaMeetings;
import de.reihum.persistence.members.JpaMembers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JpaInvitationsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final When JUNE = new When(LocalDate.of(2026, 6, 11), LocalTime.of(16, 5), 150);

    private final World world = World.running();
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaInvitations invitations = new JpaInvitations(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final int network = world.network();

    private Contact person() {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), MemberFixtures.brewery(), NOW);
            var contact = member.addContact(world.ids().next(), MemberFixtures.emre(), NOW);
            members.add(member);
            return contact;
        });
    }

    private long meeting() {
        return world.in(network, () -> {
            var made = new Meeting(world.ids().next(), MeetingData.titled("Stammtisch im Juni").on(JUNE).at(new PlaceData("Stadthalle", "", "", "Biberach", ""), 0),
                    new Parts(null, null, Map.of(), world.ids()::next));
            made.plan(NOW);
            made.invited(NOW);
            meetings.add(made);
            return made.id();
        });
    }

    private long invite(long meeting, Contact contact, Channel channel) {
        return world.in(network, () -> {
            var person = members.find(contact.member().id()).orElseThrow().contact(contact.id());
            var invitation = new Invitation(world.ids().next(), meetings.find(meeting).orElseThrow(), person, channel, NOW);
            invitations.add(invitation);
            return invitation.id();
        });
    }

    @Test
    void an_invitation_is_found_by_whoever_of_the_member_holds_a_link() {
        var contact = person();
        long meeting = meeting();
        long id = invite(meeting, contact, Channel.MAIL);
        var colleague = world.in(network, () -> {
            var member = members.find(contact.member().id()).orElseThrow();
            return member.addContact(world.ids().next(), ContactData.of("Ina", "Moos", "moos@example.org"), NOW).id();
        });
        world.in(network, () -> {
            assertThat(invitations.ofPerson(meeting, contact.id())).map(Invitation::id).contains(id);
            assertThat(invitations.lockOfPerson(meeting, colleague)).map(Invitation::id).contains(id);
            assertThat(invitations.ofPerson(meeting, person().id())).isEmpty();
        });
    }

    @Test
    void a_row_says_what_became_of_it() {
        var contact = person();
        long meeting = meeting();
        long id = invite(meeting, contact, Channel.MAIL);
        world.in(network, () -> {
            var one = invitations.lock(id).orElseThrow();
            one.delivered(NOW);
            one.returned("Postfach unbekannt", NOW.plusSeconds(60));
            one.answered(true);
        });
        world.in(network, () -> {
            assertThat(invitations.rows(meeting)).singleElement().satisfies(row -> {
                assertThat(row).extracting(InvitedRow::id, InvitedRow::channel, InvitedRow::sentAt, InvitedRow::returnedWhy, InvitedRow::answered)
                        .containsExactly(id, Channel.MAIL, NOW, "Postfach unbekannt", true);
                assertThat(row.knows(0)).isTrue();
            });
            assertThat(invitations.ofMember(contact.member().id(), 10)).extracting(MemberInvitation::title).containsExactly("Stammtisch im Juni");
            assertThat(invitations.ofContact(contact.id(), 10)).hasSize(1);
            assertThat(invitations.members(meeting)).containsExactly(contact.member().id());
        });
    }

    @Test
    void letters_and_calls_are_work_until_their_readers_know() {
        long meeting = meeting();
        long letter = invite(meeting, person(), Channel.LETTER);
        invite(meeting, person(), Channel.PHONE);
        invite(meeting, person(), Channel.MAIL);
        world.in(network, () -> assertThat(invitations.openWork(JUNE.day())).containsExactly(new OpenWork(meeting, "Stammtisch im Juni", 1, 1)));
        world.in(network, () -> assertThat(invitations.openWork(JUNE.day().plusDays(1))).as("the meeting is over").isEmpty());
        world.in(network, () -> invitations.lock(letter).orElseThrow().delivered(NOW));
        world.in(network, () -> assertThat(invitations.openWork(JUNE.day())).containsExactly(new OpenWork(meeting, "Stammtisch im Juni", 0, 1)));
        world.in(network, () -> meetings.lock(meeting).orElseThrow().cancel("", NOW));
        world.in(network, () -> assertThat(invitations.openWork(JUNE.day())).as("who was never told needs no cancellation").containsExactly(new OpenWork(meeting, "Stammtisch im Juni", 1, 0)));
    }

    @Test
    void whom_somebody_called_on_the_day_before_is_kept() {
        long id = invite(meeting(), person(), Channel.PHONE);
        world.in(network, () -> invitations.lock(id).orElseThrow().calledOnEve(NOW));
        world.in(network, () -> assertThat(invitations.find(id).orElseThrow().eveCalledAt()).isEqualTo(NOW));
    }

    @Test
    void one_that_is_removed_makes_room_at_once() {
        var contact = person();
        long meeting = meeting();
        long id = invite(meeting, contact, Channel.MAIL);
        world.in(network, () -> {
            invitations.remove(invitations.find(id).orElseThrow());
            assertThat(invitations.ofMeeting(meeting)).isEmpty();
            var person = members.find(contact.member().id()).orElseThrow().contact(contact.id());
            invitations.add(new Invitation(world.ids().next(), meetings.find(meeting).orElseThrow(), person, Channel.PHONE, NOW));
        });
        world.in(network, () -> assertThat(invitations.ofMeeting(meeting)).hasSize(1));
    }
}
