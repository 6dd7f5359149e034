package de.reihum.invitations;

import static de.reihum.invitations.InvitationFixtures.member;
import static de.reihum.invitations.InvitationFixtures.person;
import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.invitations.chores.Chore;
import de.reihum.invitations.chores.ChoreWords;
import de.reihum.invitations.chores.Chores;
import de.reihum.jobs.Effect;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Contact.Consent;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import de.reihum.tasks.Owner;
import de.reihum.tasks.TaskFilter;
import de.reihum.tasks.TaskRow;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoreTest {

    static final ChoreWords WORDS = new ChoreWords() {
        @Override
        public String mark(Chore chore) {
            return "By " + chore;
        }

        @Override
        public String text(Chore chore, long people) {
            return mark(chore) + ": " + people;
        }
    };

    private final InvitationWorld world = new InvitationWorld();
    private final Meeting meeting = world.meeting();

    @BeforeEach
    void invited() {
        person(world.member(member("A")), "", "1", Consent.GIVEN, Channel.PHONE);
        person(world.member(member("B")), "", "1", Consent.GIVEN, Channel.PHONE);
        person(world.member(member("C")), "", "1", Consent.GIVEN, Channel.LETTER);
        world.service.send(SendInvitations.everybody(meeting.id(), meeting.version()));
        tend();
    }

    private void tend() {
        world.chores.tend(meeting.id(), new Owner(1, "Eva Klein"), WORDS);
    }

    private List<TaskRow> open() {
        return world.tasks.rows(TaskFilter.open(), Slice.first(10));
    }

    private void call(int index) {
        world.service.called(world.invitations.ofMeeting(meeting.id()).get(index).id());
        tend();
    }

    @Test
    void letters_and_calls_are_one_task_each_however_often_it_is_looked() {
        tend();
        assertThat(open()).extracting(TaskRow::text).containsExactlyInAnyOrder("By LETTER: 1", "By PHONE: 2");
        assertThat(world.waiting(Chores.EFFECT)).isPositive();
    }

    @Test
    void a_task_counts_down_and_ends_by_itself() {
        call(0);
        assertThat(open()).extracting(TaskRow::text).contains("By PHONE: 1");
        call(1);
        assertThat(open()).extracting(TaskRow::text).containsExactly("By LETTER: 1");
    }

    @Test
    void work_that_comes_again_is_a_task_again_but_not_for_somebody_who_ended_it_herself() {
        call(0);
        call(1);
        meeting.cancel("Sturm", world.now);
        tend();
        assertThat(open()).as("who was called must hear that it is off").extracting(TaskRow::text).containsExactly("By PHONE: 2");
        world.tasks.openOf(1).forEach(task -> task.finish("Eva Klein", world.now));
        tend();
        assertThat(open()).isEmpty();
    }

    @Test
    void nobody_is_to_be_told_any_more_once_the_meeting_is_over() {
        var day = meeting.when().orElseThrow().day();
        assertThat(world.outbox.effects()).filteredOn(effect -> effect.kind().equals(Chores.EFFECT)).extracting(Effect::due).contains(day.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant());
        world.now = day.atTime(23, 59).atZone(ProductClock.ZONE).toInstant();
        tend();
        assertThat(open()).hasSize(2);
        world.now = day.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant();
        tend();
        assertThat(open()).isEmpty();
    }
}
