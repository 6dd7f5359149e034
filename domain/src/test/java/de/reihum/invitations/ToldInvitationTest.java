package de.reihum.invitations;

import static de.reihum.invitations.InvitationFixtures.member;
import static de.reihum.invitations.InvitationFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.invitations.run.InvitationEffects;
import de.reihum.jobs.Effect;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Contact.Consent;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToldInvitationTest {

    private final InvitationWorld world = new InvitationWorld();
    private final Meeting meeting = world.meeting();

    @BeforeEach
    void told() {
        person(world.member(member("A")));
        person(world.member(member("B")), "b@example.org", "1", Consent.GIVEN, Channel.LETTER);
        person(world.member(member("C")), "c@example.org", "1", Consent.GIVEN, Channel.LETTER);
        world.told.invite(meeting.id());
    }

    private Invitation of(String member) {
        return world.invitations.ofMeeting(meeting.id()).stream().filter(one -> one.member().name().equals(member)).findFirst().orElseThrow();
    }

    @Test
    void told_mails_went_without_any_mail_and_letters_are_still_to_be_made() {
        assertThat(meeting.state()).isEqualTo(Meeting.State.INVITED);
        assertThat(of("A").delivery().sentAt()).isEqualTo(world.now);
        assertThat(of("B").delivery().sentAt()).isNull();
        assertThat(world.outbox.effects()).as("only the day before the meeting is planned").extracting(Effect::kind).containsExactly(InvitationEffects.EVE);
    }

    @Test
    void what_is_told_twice_is_told_once() {
        world.told.invite(meeting.id());
        world.told.deliver(meeting.id(), Channel.LETTER, 1);
        world.told.deliver(meeting.id(), Channel.LETTER, 1);
        world.later(Duration.ofDays(4));
        world.told.remind(meeting.id());
        world.later(Duration.ofDays(4));
        world.told.remind(meeting.id());
        assertThat(world.invitations.ofMeeting(meeting.id())).hasSize(3).filteredOn(one -> one.delivery().channel() == Channel.LETTER && one.delivery().sentAt() != null).hasSize(1);
        assertThat(of("A").reminders()).isEqualTo(1);
    }
}
