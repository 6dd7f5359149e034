package de.reihum.invitations;

import static de.reihum.invitations.InvitationFixtures.NOW;
import static de.reihum.invitations.InvitationFixtures.invitation;
import static de.reihum.invitations.InvitationFixtures.invited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact.Channel;
import de.reihum.shared.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static Instant after(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    @Test
    void nobody_is_reminded_more_than_twice_and_never_within_three_days() {
        var invitation = invitation(invited(), Channel.MAIL);
        assertThat(invitation.mayBeReminded(after(10))).as("before it went out").isFalse();
        invitation.delivered(NOW);
        assertThat(invitation.mayBeReminded(after(3).minusSeconds(1))).isFalse();
        assertThat(invitation.remind(after(3))).isEqualTo(1);
        assertThat(invitation.mayBeReminded(after(5))).isFalse();
        assertThat(invitation.remind(after(6))).isEqualTo(2);
        assertThatThrownBy(() -> invitation.remind(after(30))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoever_has_answered_is_not_reminded() {
        var invitation = invitation(invited(), Channel.MAIL);
        invitation.delivered(NOW);
        invitation.answered(true);
        assertThat(invitation.mayBeReminded(after(10))).isFalse();
        invitation.answered(false);
        assertThat(invitation.mayBeReminded(after(10))).isTrue();
    }

    @Test
    void the_reader_knows_the_meeting_as_it_was_when_the_word_went_out() {
        var meeting = invited();
        var invitation = invitation(meeting, Channel.LETTER);
        assertThat(invitation.delivery().knows(meeting.standing().sequence())).isFalse();
        invitation.delivered(NOW);
        assertThat(invitation.delivery().knows(meeting.standing().sequence())).isTrue();
        meeting.hostedBy(InvitationFixtures.member("Stadtwerke"));
        assertThat(invitation.delivery().knows(meeting.standing().sequence())).isFalse();
        invitation.delivered(after(1));
        assertThat(invitation.delivery().knows(meeting.standing().sequence())).isTrue();
        assertThat(invitation.delivery().sentAt()).isEqualTo(NOW);
    }

    @Test
    void what_came_back_goes_another_way_from_the_beginning() {
        var invitation = invitation(invited(), Channel.MAIL);
        assertThatThrownBy(() -> invitation.returned("", NOW)).isInstanceOf(RuleBroken.class);
        invitation.delivered(NOW);
        invitation.returned("Postfach unbekannt", after(1));
        assertThat(invitation.mayBeReminded(after(10))).isFalse();
        invitation.reroute(invitation.contact(), Channel.LETTER);
        assertThat(invitation.delivery().channel()).isEqualTo(Channel.LETTER);
        assertThat(invitation.delivery().sentAt()).isNull();
        assertThat(invitation.delivery().returnedAt()).isNull();
    }

    @Test
    void a_cancelled_meeting_is_news_for_whoever_was_told() {
        Meeting meeting = invited();
        var invitation = invitation(meeting, Channel.PHONE);
        invitation.delivered(NOW);
        meeting.cancel("Sturm", after(1));
        assertThat(invitation.delivery().knows(meeting.standing().sequence())).isFalse();
    }
}
