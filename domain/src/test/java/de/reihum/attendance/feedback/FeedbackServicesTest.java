package de.reihum.attendance.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.attendance.AttendanceWorld;
import de.reihum.attendance.presence.Presence.State;
import de.reihum.links.LinkHolder;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.replies.Wish;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FeedbackServicesTest {

    private static final FeedbackData GOOD = new FeedbackData(5, FeedbackData.Hour.RIGHT, "Mehr davon");

    private final AttendanceWorld world = new AttendanceWorld();
    private final Contact baker = world.invited("Bäckerei", "12", Channel.MAIL);
    private final Contact joiner = world.invited("Schreinerei", "5", Channel.MAIL);
    private final Contact brewer = world.invited("Brauerei", "5", Channel.MAIL);

    private void begin() {
        world.says(brewer, Wish.YES, 0);
        world.tap(baker, State.PRESENT);
        world.tap(joiner, State.LATE);
        world.confirm(true);
    }

    private long mails() {
        return world.base.tasks.outbox.of(FeedbackRound.MAIL).size();
    }

    private LinkHolder holder(Contact person) {
        return new LinkHolder(1, "Netzwerk Neckar", FeedbackRound.PURPOSE, world.meeting, person.id());
    }

    @Test
    void only_those_who_came_themselves_are_asked_and_nobody_twice() {
        world.tap(brewer, State.SUBSTITUTE);
        begin();
        assertThat(mails()).isEqualTo(2);
        assertThat(world.feedback.asked(world.meeting, baker.id())).isTrue();
        assertThat(world.feedback.asked(world.meeting, brewer.id())).as("somebody came in her place").isFalse();
        world.closing.takeUp(world.meeting, world.version());
        assertThat(world.confirm(true)).as("asked already").isZero();
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void looking_changes_nothing_and_an_answer_is_final() {
        begin();
        assertThat(world.feedback.page(holder(baker))).satisfies(page -> {
            assertThat(page.open()).isTrue();
            assertThat(page.answered()).isFalse();
        });
        assertThat(world.feedback.results(world.meeting).answers()).isZero();
        world.feedback.answer(holder(baker), GOOD);
        assertThat(world.feedback.page(holder(baker)).answered()).isTrue();
        assertThatThrownBy(() -> world.feedback.answer(holder(baker), GOOD)).isInstanceOf(RuleBroken.class);
        assertThat(world.feedback.results(world.meeting)).satisfies(results -> {
            assertThat(results.asked()).isEqualTo(2);
            assertThat(results.answers()).isEqualTo(1);
            assertThat(results.visible()).isFalse();
        });
    }

    @Test
    void what_cannot_be_leaves_the_question_open() {
        begin();
        assertThatThrownBy(() -> world.feedback.answer(holder(baker), new FeedbackData(9, null, ""))).isInstanceOf(InvalidValue.class);
        assertThat(world.feedback.page(holder(baker)).answered()).isFalse();
    }

    @Test
    void a_link_for_something_else_or_somebody_else_opens_nothing() {
        begin();
        assertThatThrownBy(() -> world.feedback.page(holder(brewer))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> world.feedback.page(new LinkHolder(1, "", "polls.answer", world.meeting, baker.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void after_a_month_it_is_too_late() {
        begin();
        world.later(Duration.ofDays(30));
        assertThat(world.feedback.page(holder(baker)).open()).isFalse();
        assertThatThrownBy(() -> world.feedback.answer(holder(baker), GOOD)).isInstanceOf(RuleBroken.class);
        assertThat(world.reminders.preview(world.meeting).names()).isEmpty();
        assertThat(world.reminders.preview(world.meeting).next()).isNull();
    }

    @Test
    void a_mail_makes_its_own_link_and_none_goes_out_after_the_answer() {
        begin();
        long request = world.base.tasks.outbox.of(FeedbackRound.MAIL).get(0).subject();
        assertThat(world.feedback.mail(request)).isPresent();
        world.feedback.answer(holder(baker), GOOD);
        world.feedback.answer(holder(joiner), GOOD);
        assertThat(world.feedback.mail(request)).isEmpty();
    }

    @Test
    void nobody_is_reminded_within_a_week_nor_more_than_twice_nor_after_an_answer() {
        begin();
        assertThat(world.reminders.preview(world.meeting).names()).isEmpty();
        assertThat(world.reminders.preview(world.meeting).next()).isEqualTo(world.base.tasks.now.plus(Duration.ofDays(7)));
        assertThat(world.reminders.remind(world.meeting)).isZero();
        world.later(Duration.ofDays(7));
        assertThat(world.reminders.preview(world.meeting).names()).containsExactlyInAnyOrder(baker.name(), joiner.name());
        world.feedback.answer(holder(joiner), GOOD);
        assertThat(world.reminders.remind(world.meeting)).isEqualTo(1);
        assertThat(world.reminders.remind(world.meeting)).as("a second click").isZero();
        world.later(Duration.ofDays(7));
        assertThat(world.reminders.remind(world.meeting)).isEqualTo(1);
        world.later(Duration.ofDays(7));
        assertThat(world.reminders.remind(world.meeting)).as("a third time").isZero();
        assertThat(mails()).isEqualTo(4);
    }
}
