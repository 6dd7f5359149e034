package de.reihum.persistence.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.invitations.run.CastCall;
import de.reihum.invitations.run.CastCallFollower;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.Parts;
import de.reihum.members.Contact;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.meetings.JpaMeetings;
import de.reihum.persistence.members.JpaMembers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JpaCastCallsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final World world = World.running();
    private final JpaMeetings meetings = new JpaMeetings(world.database());
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaCastCalls calls = new JpaCastCalls(world.database());
    private final CastCallFollower follower = new CastCallFollower(calls);
    private final int network = world.network();
    private final long meeting = meeting();
    private final Member member = member();
    private final long guelsen = person(MemberFixtures.guelsen());
    private final long emre = person(MemberFixtures.emre());

    private long meeting() {
        return world.in(network, () -> {
            var made = new Meeting(world.ids().next(), MeetingData.titled("Stammtisch im Juni"), new Parts(null, null, Map.of(), world.ids()::next));
            meetings.add(made);
            return made.id();
        });
    }

    private Member member() {
        return world.in(network, () -> {
            var made = new Member(world.ids().next(), MemberFixtures.brewery(), NOW);
            members.add(made);
            return made;
        });
    }

    private long person(ContactData data) {
        return world.in(network, () -> members.find(member.id()).orElseThrow().addContact(world.ids().next(), data, NOW).id());
    }

    private Contact contact(long id) {
        return members.find(member.id()).orElseThrow().contact(id);
    }

    private void called(long id, Instant at) {
        world.in(network, () -> calls.add(new CastCall(world.ids().next(), meetings.find(meeting).orElseThrow(), contact(id), at)));
    }

    @Test
    void a_call_is_found_by_meeting_and_by_person() {
        called(guelsen, NOW);
        world.in(network, () -> {
            assertThat(calls.find(meeting, guelsen)).hasValueSatisfying(one -> assertThat(one.calledAt()).isEqualTo(NOW));
            assertThat(calls.find(meeting, emre)).isEmpty();
            assertThat(calls.ofMeeting(meeting)).extracting(one -> one.contact().id()).containsExactly(guelsen);
            assertThat(calls.ofContact(guelsen)).extracting(one -> one.meeting().title()).containsExactly("Stammtisch im Juni");
        });
    }

    @Test
    void one_that_is_taken_back_makes_room_at_once() {
        called(guelsen, NOW);
        world.in(network, () -> {
            calls.remove(calls.ofContact(guelsen));
            calls.add(new CastCall(world.ids().next(), meetings.find(meeting).orElseThrow(), contact(guelsen), NOW.plusSeconds(60)));
        });
        world.in(network, () -> assertThat(calls.ofMeeting(meeting)).extracting(CastCall::calledAt).containsExactly(NOW.plusSeconds(60)));
    }

    @Test
    void of_two_calls_to_people_who_become_one_the_later_stays() {
        called(guelsen, NOW.plusSeconds(60));
        called(emre, NOW);
        assertThat(world.<Integer>in(network, () -> follower.contactMerged(contact(guelsen), contact(emre)))).isEqualTo(1);
        world.in(network, () -> {
            assertThat(calls.ofContact(guelsen)).isEmpty();
            assertThat(calls.ofContact(emre)).extracting(CastCall::calledAt).containsExactly(NOW.plusSeconds(60));
        });
    }

    @Test
    void a_call_moves_with_its_person_and_goes_when_she_is_forgotten() {
        called(guelsen, NOW);
        world.in(network, () -> follower.contactMerged(contact(guelsen), contact(emre)));
        world.in(network, () -> assertThat(calls.ofContact(emre)).hasSize(1));
        world.in(network, () -> assertThat(follower.forget(emre)).isEmpty());
        world.in(network, () -> assertThat(calls.ofMeeting(meeting)).isEmpty());
    }

    @Test
    void a_meeting_that_is_removed_takes_its_calls_with_it() {
        called(guelsen, NOW);
        called(emre, NOW);
        world.in(network, () -> {
            var draft = meetings.find(meeting).orElseThrow();
            follower.removed(draft);
            meetings.remove(draft);
        });
        world.in(network, () -> assertThat(List.of(calls.ofContact(guelsen).size(), calls.ofContact(emre).size())).containsOnly(0));
    }
}
