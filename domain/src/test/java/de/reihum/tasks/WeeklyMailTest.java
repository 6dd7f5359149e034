package de.reihum.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.AccountFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeklyMailTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private final TaskWorld world = new TaskWorld();

    @Test
    void the_next_monday_is_the_one_whose_morning_is_still_to_come() {
        assertThat(WeeklyMail.next(Instant.parse("2026-03-02T05:59:59Z"))).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(WeeklyMail.next(Instant.parse("2026-03-02T06:00:00Z"))).isEqualTo(MONDAY);
        assertThat(WeeklyMail.next(Instant.parse("2026-03-08T22:59:00Z"))).isEqualTo(MONDAY);
    }

    @Test
    void one_monday_is_planned_however_many_tasks_there_are() {
        world.task("Anrufen", world.today());
        world.task("Schreiben", world.today());
        assertThat(world.outbox.of(WeeklyMail.MONDAY)).singleElement().extracting(effect -> effect.argument()).isEqualTo(MONDAY.toString());
    }

    @Test
    void who_is_late_gets_one_mail_and_nobody_else() {
        world.task("Anrufen", world.today());
        world.service.create(new TaskData("Zahlen", MONDAY, world.berta.id(), "", 0, ""));
        onMonday();
        assertThat(world.outbox.of(WeeklyMail.MAIL)).singleElement().extracting(effect -> effect.subject()).isEqualTo(world.anna.id());
        assertThat(world.mails.late(world.anna.id())).get().extracting(LateTasks::total).isEqualTo(1L);
        assertThat(world.mails.late(world.berta.id())).isEmpty();
    }

    @Test
    void the_same_monday_twice_sends_no_second_mail_and_the_next_one_is_planned() {
        world.task("Anrufen", world.today());
        onMonday();
        world.mails.monday(MONDAY);
        assertThat(world.outbox.of(WeeklyMail.MAIL)).hasSize(1);
        assertThat(world.outbox.of(WeeklyMail.MONDAY)).extracting(effect -> effect.argument()).containsExactly(MONDAY.toString(), "2026-03-16");
    }

    @Test
    void a_missed_monday_is_not_made_up_for() {
        world.task("Anrufen", world.today());
        world.now = Instant.parse("2026-04-15T08:00:00Z");
        world.mails.monday(MONDAY);
        assertThat(world.outbox.of(WeeklyMail.MAIL)).isEmpty();
        assertThat(world.outbox.of(WeeklyMail.MONDAY)).extracting(effect -> effect.argument()).containsExactly(MONDAY.toString(), "2026-04-20");
    }

    @Test
    void whoever_does_without_or_has_left_gets_none() {
        world.task("Anrufen", world.today());
        world.anna.wantTaskMail(false);
        onMonday();
        assertThat(world.outbox.of(WeeklyMail.MAIL)).isEmpty();
        world.anna.wantTaskMail(true);
        world.people.assignments.in(AccountFixtures.NECKAR).stream().filter(one -> one.account() == world.anna.id()).toList().forEach(world.people.assignments::remove);
        world.mails.monday(MONDAY);
        assertThat(world.outbox.of(WeeklyMail.MAIL)).isEmpty();
    }

    @Test
    void what_was_done_meanwhile_is_mailed_to_nobody() {
        long id = world.task("Anrufen", world.today());
        onMonday();
        world.service.finish(List.of(id));
        assertThat(world.mails.late(world.anna.id())).isEmpty();
    }

    private void onMonday() {
        world.now = Instant.parse("2026-03-09T06:00:01Z");
        world.mails.monday(MONDAY);
    }
}
