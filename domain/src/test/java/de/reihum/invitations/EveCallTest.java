package de.reihum.invitations;

import static de.reihum.invitations.InvitationFixtures.member;
import static de.reihum.invitations.InvitationFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.invitations.chores.Chores;
import de.reihum.invitations.extras.AddExtra;
import de.reihum.invitations.run.CastCall;
import de.reihum.invitations.run.CastCallFollower;
import de.reihum.invitations.run.EveCall;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.Effect;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.DateChange;
import de.reihum.meetings.dates.When;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Contact.Consent;
import de.reihum.members.Member;
import de.reihum.members.sources.PersonalData;
import de.reihum.shared.NotFound;
import de.reihum.tasks.Owner;
import de.reihum.tasks.Task;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EveCallTest {

    private final Eve eve = new Eve();
    private final InvitationWorld world = eve.world;
    private final Meeting meeting = eve.meeting;

    private Member byPhone(String name) {
        var member = world.member(member(name));
        person(member, name.toLowerCase() + "@example.org", "07071 1", Consent.UNKNOWN, Channel.PHONE);
        return member;
    }

    @Test
    void who_is_reached_by_phone_gets_no_mail_and_is_called_once() {
        byPhone("Anton");
        eve.everybody();
        assertThat(world.eveCalls.calls(meeting.id())).as("too early").isEmpty();
        eve.begins();
        assertThat(eve.put(InvitationEffects.EVE_MAIL)).isEmpty();
        assertThat(world.eveCalls.calls(meeting.id())).extracting(EveCall::memberName).containsExactly("Anton");
        long anton = world.invitations.ofMeeting(meeting.id()).get(0).contact().id();
        world.eveCalls.called(meeting.id(), anton);
        assertThat(world.eveCalls.left(meeting.id())).isZero();
        world.eveCalls.notCalled(meeting.id(), anton);
        assertThat(world.eveCalls.left(meeting.id())).isEqualTo(1);
        world.later(Duration.ofDays(2));
        assertThat(world.eveCalls.calls(meeting.id())).as("it is over").isEmpty();
    }

    @Test
    void a_host_who_is_reached_by_phone_is_on_the_list_of_calls() {
        meeting.hostedBy(byPhone("Anton"));
        person(world.member(member("B")));
        eve.everybody();
        eve.begins();
        assertThat(eve.put(InvitationEffects.EVE_CAST)).isEmpty();
        assertThat(world.eveCalls.calls(meeting.id())).singleElement().satisfies(call -> assertThat(call.invitation()).isZero());
    }

    @Test
    void who_was_invited_by_letter_and_comes_is_called_when_there_is_a_number() {
        person(world.member(member("A")), "a@example.org", "07071 1", Consent.UNKNOWN, Channel.LETTER);
        person(world.member(member("B ohne Telefon")), "", "", Consent.UNKNOWN, Channel.LETTER);
        eve.everybody();
        eve.begins();
        assertThat(eve.put(InvitationEffects.EVE_MAIL)).isEmpty();
        assertThat(world.eveCalls.calls(meeting.id())).extracting(EveCall::memberName).containsExactly("A");
    }

    /** @return its person */
    private long hostByPhone() {
        var host = byPhone("Anton");
        meeting.hostedBy(host);
        person(world.member(member("B")));
        eve.everybody();
        eve.begins();
        return host.contacts().get(0).id();
    }

    @Test
    void a_host_who_was_called_is_not_called_again_unless_it_was_taken_back() {
        long anton = hostByPhone();
        assertThat(world.eveCalls.left(meeting.id())).isEqualTo(1);
        world.eveCalls.called(meeting.id(), anton);
        world.eveCalls.called(meeting.id(), anton);
        assertThat(world.castCalls.ofMeeting(meeting.id())).hasSize(1);
        assertThat(world.eveCalls.calls(meeting.id())).isEmpty();
        assertThat(world.eveCalls.left(meeting.id())).isZero();
        world.eveCalls.notCalled(meeting.id(), anton);
        world.eveCalls.notCalled(meeting.id(), anton);
        assertThat(world.eveCalls.calls(meeting.id())).extracting(EveCall::contact).containsExactly(anton);
    }

    @Test
    void the_task_to_call_counts_the_host_too_and_ends_when_she_is_called() {
        long anton = hostByPhone();
        world.chores.tend(meeting.id(), new Owner(7, "Eva Klein"), ChoreTest.WORDS);
        assertThat(world.tasks.about("meetings", meeting.id())).filteredOn(Task::open).extracting(task -> task.data().text()).containsExactly("By EVE: 1");
        world.eveCalls.called(meeting.id(), anton);
        assertThat(eve.put(Chores.EFFECT)).extracting(Effect::due).contains(world.now);
        world.chores.tend(meeting.id(), new Owner(7, "Eva Klein"), ChoreTest.WORDS);
        assertThat(world.tasks.about("meetings", meeting.id())).noneMatch(Task::open);
    }

    @Test
    void a_call_before_the_meeting_has_moved_counts_no_more() {
        long anton = hostByPhone();
        world.eveCalls.called(meeting.id(), anton);
        var before = meeting.when().orElseThrow();
        meeting.move(new When(before.day().plusDays(7), before.start(), 150), new DateChange(InvitationFixtures.id(), meeting, before, "Eva Klein", "Sturm", world.now), world.now);
        assertThat(world.eveCalls.calls(meeting.id())).as("too early").isEmpty();
        world.later(Duration.ofDays(7));
        assertThat(world.eveCalls.calls(meeting.id())).extracting(EveCall::contact).containsExactly(anton);
        world.eveCalls.called(meeting.id(), anton);
        assertThat(world.eveCalls.left(meeting.id())).isZero();
    }

    @Test
    void nobody_else_is_noted_as_called() {
        hostByPhone();
        var other = person(world.member(member("C")));
        assertThatThrownBy(() -> world.eveCalls.called(meeting.id(), other.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_was_called_as_host_and_is_invited_then_has_heard() {
        long anton = hostByPhone();
        world.eveCalls.called(meeting.id(), anton);
        world.extras.add(new AddExtra(meeting.id(), meeting.host().orElseThrow().id(), anton, Channel.PHONE));
        eve.everybody();
        assertThat(world.invitations.ofMeeting(meeting.id())).hasSize(2);
        assertThat(world.eveCalls.calls(meeting.id())).isEmpty();
    }

    @Test
    void calls_go_along_when_people_become_one_and_go_when_somebody_is_forgotten() {
        long anton = hostByPhone();
        world.eveCalls.called(meeting.id(), anton);
        var follower = new CastCallFollower(world.castCalls);
        var host = meeting.host().orElseThrow();
        var same = person(host);
        assertThat(follower.contactMerged(host.contact(anton), same)).isEqualTo(1);
        assertThat(follower.about(anton)).isEmpty();
        assertThat(follower.about(same.id())).extracting(PersonalData.Item::value).containsExactly("Stammtisch im Juni", "2026-06-10T07:00:00Z");
        world.castCalls.add(new CastCall(InvitationFixtures.id(), meeting, host.contact(anton), world.now.plusSeconds(60)));
        follower.contactMerged(host.contact(anton), same);
        assertThat(world.castCalls.ofMeeting(meeting.id())).singleElement().satisfies(one -> assertThat(one.calledAt()).as("the later counts").isEqualTo(world.now.plusSeconds(60)));
        assertThat(follower.forget(same.id())).isEmpty();
        assertThat(world.castCalls.ofMeeting(meeting.id())).isEmpty();
    }
}
