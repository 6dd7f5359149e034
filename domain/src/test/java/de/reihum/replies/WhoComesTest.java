package de.reihum.replies;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.invitations.InvitationsInMemory;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.replies.seating.Room;
import de.reihum.settings.Seats;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhoComesTest {

    private final Meeting meeting = new Meeting(7, MeetingData.titled("Stammtisch"), new Parts(null, null, Map.of(), () -> 9));
    private final RepliesInMemory replies = new RepliesInMemory();

    private void says(long id, Wish wish) {
        Contact contact = new Member(id, MemberData.of("Firma " + id, Member.Kind.SME), MemberFixtures.NOW).addContact(id + 1, MemberFixtures.emre(), MemberFixtures.NOW);
        var reply = new Reply(id + 2, meeting, contact.member(), contact);
        reply.say(Answer.of(wish, 0), Seats.YES_AND_MAYBE, new Room(0, 0, List.of()), Source.link(MemberFixtures.NOW));
        replies.add(reply);
    }

    @Test
    void only_those_who_have_said_yes_are_counted_although_a_maybe_has_a_place_too() {
        says(10, Wish.YES);
        says(20, Wish.MAYBE);
        assertThat(new WhoComes(replies, new InvitationsInMemory()).persons(meeting)).isEqualTo(1);
    }
}
