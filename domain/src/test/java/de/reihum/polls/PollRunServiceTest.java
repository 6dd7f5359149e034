package de.reihum.polls;

import static de.reihum.polls.PollRunService.CLOSE;
import static de.reihum.polls.PollRunService.INVITATION;
import static de.reihum.polls.PollRunService.REMINDER;
import static de.reihum.polls.PollRunService.TOPIC;
import static de.reihum.polls.PollWorld.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.jobs.Effect;
import de.reihum.members.Contact;
import de.reihum.members.MemberFilter;
import de.reihum.members.Recipient;
import de.reihum.polls.PollRunService.ChooseTopic;
import de.reihum.polls.PollRunService.MoveEnd;
import de.reihum.polls.PollRunService.SendPoll;
import de.reihum.shared.RuleBroken;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PollRunServiceTest {

    private final PollWorld world = new PollWorld();

    @Test
    void the_preview_says_who_gets_no_mail_and_why() {
        world.member("Brauerei");
        world.memberWithoutContact("Schule");
        world.member("Kammer", "", Contact.Consent.UNKNOWN);
        world.member("Amt", "amt@example.org", Contact.Consent.REFUSED);
        var preview = world.run.preview(MemberFilter.everything());
        assertThat(preview.reached()).extracting(Recipient::memberName).containsExactly("Brauerei");
        assertThat(preview.missed()).extracting(Recipient::obstacle)
                .containsExactlyInAnyOrder(Recipient.Obstacle.NO_REPRESENTATIVE, Recipient.Obstacle.NO_EMAIL, Recipient.Obstacle.REFUSED);
    }

    @Test
    void sending_asks_each_reachable_member_once_and_sets_the_end() {
        world.member("Brauerei");
        world.member("Schlosserei");
        world.memberWithoutContact("Schule");
        var id = world.running(question(Poll.Mode.ONE));
        assertThat(world.outbox.of(INVITATION)).hasSize(2).extracting(Effect::key).doesNotHaveDuplicates();
        assertThat(world.outbox.of(CLOSE)).extracting(Effect::due).containsExactly(world.polls.find(id).orElseThrow().course().end());
        assertThat(world.service.details(id).turnout()).isEqualTo(new Turnout(2, 0));
    }

    @Test
    void five_hundred_members_are_asked_in_one_go() {
        for (int i = 0; i < 500; i++) {
            world.member("Betrieb " + i, "betrieb" + i + "@example.org", Contact.Consent.UNKNOWN);
        }
        world.running(question(Poll.Mode.SEVERAL));
        assertThat(world.outbox.of(INVITATION)).hasSize(500);
    }

    @Test
    void a_poll_that_would_reach_nobody_is_not_sent() {
        world.memberWithoutContact("Schule");
        var id = world.service.create(question(Poll.Mode.ONE));
        assertThatThrownBy(() -> world.run.send(new SendPoll(id, 0))).isInstanceOf(RuleBroken.class).hasMessageContaining("nobody");
    }

    @Test
    void a_second_click_on_send_sends_nothing() {
        world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        assertThatThrownBy(() -> world.run.send(new SendPoll(id, 0))).isInstanceOf(RuleBroken.class);
        assertThat(world.outbox.of(INVITATION)).hasSize(1);
    }

    @Test
    void only_those_who_have_not_answered_are_reminded() {
        var brewery = world.member("Brauerei");
        world.member("Schlosserei");
        var id = world.running(question(Poll.Mode.ONE));
        world.answer(id, brewery, 1);
        world.pass(Duration.ofDays(3));
        assertThat(world.run.remindable(id)).extracting(InvitationRow::memberName).containsExactly("Schlosserei");
        assertThat(world.run.remind(id)).isEqualTo(1);
    }

    @Test
    void a_reminder_waits_three_days_after_the_last_mail() {
        world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        world.pass(Duration.ofDays(3).minusSeconds(1));
        assertThatThrownBy(() -> world.run.remind(id)).isInstanceOf(RuleBroken.class);
        world.pass(Duration.ofSeconds(1));
        assertThat(world.run.remind(id)).isEqualTo(1);
        assertThatThrownBy(() -> world.run.remind(id)).isInstanceOf(RuleBroken.class);
        assertThat(world.outbox.of(REMINDER)).hasSize(1);
    }

    @Test
    void nobody_is_reminded_a_third_time() {
        world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        for (int i = 0; i < 2; i++) {
            world.pass(Duration.ofDays(3));
            world.run.remind(id);
        }
        world.pass(Duration.ofDays(3));
        assertThat(world.run.remindable(id)).isEmpty();
        assertThatThrownBy(() -> world.run.remind(id)).isInstanceOf(RuleBroken.class);
        assertThat(world.service.details(id).remindableFrom()).isNull();
    }

    @Test
    void a_reminder_goes_to_who_speaks_for_the_member_now() {
        var brewery = world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        var successor = brewery.addContact(99, PollWorld.contact("nachfolge@example.org", Contact.Consent.UNKNOWN), PollWorld.START);
        world.pass(Duration.ofDays(3));
        assertThat(world.run.remindable(id)).extracting(InvitationRow::email).containsExactly("nachfolge@example.org");
        assertThat(world.run.remind(id)).isEqualTo(1);
        assertThat(world.invitations.ofPoll(id)).extracting(Invitation::contact).containsExactly(successor);
        world.answer(id, brewery, 1);
        assertThat(world.service.details(id).turnout()).isEqualTo(new Turnout(1, 1));
    }

    @Test
    void who_cannot_be_written_to_any_more_is_in_no_preview_of_reminders() {
        var brewery = world.member("Brauerei");
        world.member("Schlosserei").archive(PollWorld.START);
        var school = world.member("Schule");
        var id = world.running(question(Poll.Mode.ONE));
        brewery.archiveContact(brewery.representative().orElseThrow(), PollWorld.START);
        school.archive(PollWorld.START);
        world.pass(Duration.ofDays(3));
        assertThat(world.run.remindable(id)).isEmpty();
        assertThat(world.service.details(id).remindable()).isZero();
        assertThatThrownBy(() -> world.run.remind(id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void after_the_end_nobody_is_reminded() {
        world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        world.pass(Duration.ofDays(20));
        assertThat(world.run.remindable(id)).isEmpty();
        assertThatThrownBy(() -> world.run.remind(id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void the_end_date_closes_it_once_and_closing_by_hand_takes_the_end_date_away() {
        world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        world.run.closeWhenDue(id);
        assertThat(world.service.details(id).state()).isEqualTo(Poll.State.RUNNING);
        world.run.close(id);
        assertThat(world.outbox.of(CLOSE)).isEmpty();
        var closedAt = world.service.details(id).closedAt();
        world.pass(Duration.ofDays(30));
        world.run.closeWhenDue(id);
        assertThat(world.service.details(id).closedAt()).isEqualTo(closedAt);
    }

    @Test
    void a_moved_end_moves_the_closing() {
        world.member("Brauerei");
        var id = world.running(question(Poll.Mode.ONE));
        world.run.moveEnd(new MoveEnd(id, 0, LocalDate.of(2026, 4, 1)));
        assertThat(world.outbox.of(CLOSE)).extracting(Effect::due).containsExactly(world.polls.find(id).orElseThrow().course().end());
        world.pass(Duration.ofDays(16));
        world.run.closeWhenDue(id);
        assertThat(world.service.details(id).state()).isEqualTo(Poll.State.RUNNING);
    }

    @Test
    void the_topic_is_mailed_to_those_who_answered_and_once() {
        var brewery = world.member("Brauerei");
        world.member("Schlosserei");
        var id = world.running(question(Poll.Mode.ONE));
        world.answer(id, brewery, 2);
        world.run.close(id);
        assertThat(world.run.choose(new ChooseTopic(id, 0, 2, "Danke", true))).isEqualTo(1);
        assertThatThrownBy(() -> world.run.choose(new ChooseTopic(id, 0, 1, "", true))).isInstanceOf(RuleBroken.class);
        assertThat(world.outbox.of(TOPIC)).hasSize(1);
    }

    @Test
    void a_member_s_polls_tell_when_it_was_asked_and_not_when_it_answered() {
        var brewery = world.member("Brauerei");
        var other = world.member("Schlosserei");
        var id = world.running(PollWorld.anonymous(question(Poll.Mode.ONE)));
        world.pass(Duration.ofDays(3));
        world.run.remind(id);
        world.answer(id, brewery, 1);
        assertThat(world.service.ofMember(brewery.id())).singleElement().isEqualTo(
                new MemberPoll(id, question(Poll.Mode.ONE).question(), PollWorld.START, 1, PollWorld.START.plus(Duration.ofDays(3)), true));
        assertThat(world.service.ofMember(other.id())).extracting(MemberPoll::answered).containsExactly(false);
    }

    @Test
    void a_draft_can_be_deleted_and_a_sent_poll_cannot() {
        world.member("Brauerei");
        var draft = world.service.create(question(Poll.Mode.ONE));
        world.service.delete(draft);
        assertThat(world.polls.find(draft)).isEmpty();
        var sent = world.running(question(Poll.Mode.ONE));
        assertThatThrownBy(() -> world.service.delete(sent)).isInstanceOf(RuleBroken.class);
    }
}
