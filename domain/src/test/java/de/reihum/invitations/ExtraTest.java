package de.reihum.invitations;

import static de.reihum.invitations.InvitationFixtures.member;
import static de.reihum.invitations.InvitationFixtures.nowhere;
import static de.reihum.invitations.InvitationFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.invitations.audience.Detour;
import de.reihum.invitations.audience.Invitee;
import de.reihum.invitations.audience.Obstacle;
import de.reihum.invitations.extras.AddExtra;
import de.reihum.invitations.extras.ExtraFollower;
import de.reihum.invitations.extras.ExtraRow;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact.Channel;
import de.reihum.members.ContactData;
import de.reihum.members.Member;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExtraTest {

    private final InvitationWorld world = new InvitationWorld();
    private final Meeting meeting = world.meeting();
    private Member inside;

    @BeforeEach
    void inside() {
        inside = world.member(member("A"));
        person(inside);
    }

    private void everybody() {
        world.service.send(SendInvitations.everybody(meeting.id(), meeting.version()));
    }

    private void add(Member member, long contact, Channel channel) {
        world.extras.add(new AddExtra(meeting.id(), member.id(), contact, channel));
    }

    @Test
    void who_was_put_on_the_list_is_invited_with_the_next_ones_through_the_chosen_person_and_way() {
        var colleague = inside.addContact(InvitationFixtures.id(), ContactData.of("Ina", "Moos", "moos@example.org"), InvitationFixtures.NOW);
        add(inside, colleague.id(), Channel.LETTER);
        assertThat(world.outbox.effects()).as("nobody gets anything yet").isEmpty();
        assertThat(world.service.preview(meeting.id(), Set.of()).reached()).extracting(Invitee::contactName, Invitee::channel).containsExactly(tuple("Ina Moos", Channel.LETTER));
        everybody();
        assertThat(world.invitations.ofMeeting(meeting.id())).singleElement().satisfies(one -> assertThat(one.contact()).isEqualTo(colleague));
        assertThat(world.extras.rows(meeting.id())).as("whoever is invited does not wait").isEmpty();
    }

    @Test
    void who_comes_after_the_first_mailing_waits_for_the_next_one() {
        everybody();
        var late = world.member(member("B"));
        person(late);
        add(late, 0, null);
        assertThat(world.invitations.members(meeting.id())).containsExactly(inside.id());
        everybody();
        assertThat(world.invitations.members(meeting.id())).containsExactly(inside.id(), late.id());
    }

    @Test
    void whoever_is_not_invited_yet_can_be_taken_from_the_list_and_whoever_is_cannot() {
        add(inside, 0, Channel.PHONE);
        world.extras.remove(meeting.id(), inside.id());
        world.extras.remove(meeting.id(), inside.id());
        assertThat(world.extras.rows(meeting.id())).isEmpty();
        everybody();
        assertThatThrownBy(() -> world.extras.remove(meeting.id(), inside.id())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> add(inside, 0, null)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void adding_twice_changes_the_way_and_a_way_that_leads_nowhere_is_refused() {
        add(inside, 0, Channel.PHONE);
        add(inside, 0, Channel.LETTER);
        assertThat(world.extras.rows(meeting.id())).extracting(ExtraRow::channel).containsExactly(Channel.LETTER);
        var street = world.member(nowhere("B"));
        person(street);
        assertThatThrownBy(() -> add(street, 0, Channel.LETTER)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> add(world.member(member("C hat niemanden")), 0, null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void nobody_is_added_to_a_meeting_that_is_off() {
        meeting.cancel("Sturm", world.now);
        assertThatThrownBy(() -> add(inside, 0, null)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_host_is_left_out_unless_somebody_wants_otherwise() {
        meeting.hostedBy(inside);
        assertThat(world.service.preview(meeting.id(), Set.of()).missed()).extracting(Invitee::obstacle).containsExactly(Obstacle.HOST);
        add(inside, 0, Channel.LETTER);
        assertThat(world.service.preview(meeting.id(), Set.of()).reached()).extracting(Invitee::channel).containsExactly(Channel.LETTER);
    }

    @Test
    void merged_members_wait_once_and_not_where_one_is_invited() {
        var same = world.member(member("B"));
        person(same);
        add(inside, 0, null);
        add(same, 0, null);
        var follower = new ExtraFollower(world.extraList, world.invitations);
        follower.memberMerged(same, inside);
        assertThat(world.extras.rows(meeting.id())).extracting(ExtraRow::member).containsExactly(inside.id());
        var third = world.member(member("C"));
        person(third);
        follower.memberMerged(inside, third);
        assertThat(world.extras.rows(meeting.id())).extracting(ExtraRow::member).containsExactly(third.id());
        follower.forget(world.extras.rows(meeting.id()).get(0).contact());
        assertThat(world.extras.rows(meeting.id())).isEmpty();
    }

    @Test
    void whom_a_mail_does_not_reach_can_be_written_to_or_called() {
        everybody();
        var invitation = world.invitations.ofMeeting(meeting.id()).get(0);
        assertThat(world.detours.detours(meeting.id())).isEmpty();
        invitation.refused("550 5.1.1 User unknown", world.now);
        assertThat(world.detours.detours(meeting.id())).singleElement().satisfies(one -> {
            assertThat(one.why()).isEqualTo("550 5.1.1 User unknown");
            assertThat(one).extracting(Detour::ways).isEqualTo(Set.of(Channel.LETTER, Channel.PHONE));
        });
        world.service.reroute(new InvitationService.Reroute(invitation.id(), Channel.PHONE));
        assertThat(world.detours.detours(meeting.id())).isEmpty();
    }
}
