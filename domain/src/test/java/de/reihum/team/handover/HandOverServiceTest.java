package de.reihum.team.handover;

import static de.reihum.accounts.AccountFixtures.NECKAR;
import static de.reihum.team.handover.HandOverFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Account;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignment;
import de.reihum.jobs.Effect;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.RuleBroken;
import de.reihum.team.handover.HandOverService.BeginHandOver;
import de.reihum.team.handover.HandOverService.DescribeHandOver;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class HandOverServiceTest {

    private final HandOverFixtures team = new HandOverFixtures();
    private final HandOverService service = team.service;

    private long begin() {
        return service.begin(new BeginHandOver(team.anna.id(), team.bea.id(), TODAY.plusDays(14)));
    }

    private void actAs(Account person, Role role) {
        team.people.actor.exchange(new Actor.Identity(Actor.Kind.PERSON, person.id(), person.name().full(), role.permissions()));
    }

    private boolean inTeam(Account person) {
        return team.people.assignments.in(NECKAR).stream().map(RoleAssignment::account).anyMatch(id -> id == person.id());
    }

    @Test
    void both_are_told_and_the_end_is_planned() {
        begin();
        assertThat(team.outbox.effects()).extracting(Effect::kind, Effect::argument).containsExactlyInAnyOrder(Tuple.tuple(HandOverService.END, ""),
                Tuple.tuple(HandOverService.MAIL, "LEAVER_BEGUN"), Tuple.tuple(HandOverService.MAIL, "SUCCESSOR_BEGUN"));
    }

    @Test
    void it_is_settled_when_every_point_is() {
        long id = begin();
        assertThat(service.details(id).points()).extracting(Point::kind, Point::settled).containsExactly(Tuple.tuple("tasks", false),
                Tuple.tuple("keys", false), Tuple.tuple(Point.NOTES, false));
        service.give(id, "tasks");
        service.settle(id, "keys", true);
        assertThat(service.details(id).allSettled()).isFalse();
        service.describe(new DescribeHandOver(id, 0, "Die Vorlagen liegen im Schrank.\nSchlüssel beim Empfang."));
        assertThat(service.details(id).allSettled()).isTrue();
        assertThat(team.tasks.get(team.bea.id())).hasSize(1);
        service.settle(id, "keys", false);
        assertThat(service.details(id).allSettled()).isFalse();
    }

    @Test
    void the_access_ends_after_the_last_day_whether_all_is_settled_or_not() {
        long id = begin();
        team.on(TODAY.plusDays(14));
        service.endWhenDue(id);
        assertThat(inTeam(team.anna)).as("on the last day").isTrue();
        team.on(TODAY.plusDays(15));
        service.endWhenDue(id);
        assertThat(inTeam(team.anna)).isFalse();
        assertThat(team.outbox.effects()).extracting(Effect::argument).contains("LEAVER_ENDED", "SUCCESSOR_ENDED");
        assertThat(service.all()).singleElement().satisfies(row -> assertThat(row.name()).as("she stays by name").isEqualTo("anna Weber"));
        service.endWhenDue(id);
    }

    @Test
    void what_is_open_on_the_last_day_is_settled_by_the_successor_and_then_it_is_done() {
        long id = begin();
        team.on(TODAY.plusDays(15));
        service.endWhenDue(id);
        assertThat(service.details(id).row().state()).isEqualTo(HandOverRow.State.UNFINISHED);
        actAs(team.bea, Role.COORDINATOR);
        assertThat(service.mine()).as("still on her start page").hasSize(1);
        service.give(id, "tasks");
        service.settle(id, "keys", true);
        service.describe(new DescribeHandOver(id, 0, "Alles im Schrank."));
        assertThat(service.details(id).row().state()).isEqualTo(HandOverRow.State.DONE);
        assertThat(service.mine()).isEmpty();
        assertThatThrownBy(() -> service.settle(id, "keys", false)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> service.give(id, "tasks")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void when_all_is_settled_before_it_is_done_with_the_last_day() {
        long id = begin();
        service.give(id, "tasks");
        service.settle(id, "keys", true);
        service.describe(new DescribeHandOver(id, 0, "Alles im Schrank."));
        assertThat(service.details(id).row().state()).as("she still has access").isEqualTo(HandOverRow.State.RUNNING);
        team.on(TODAY.plusDays(15));
        service.endWhenDue(id);
        assertThat(service.details(id).row().state()).isEqualTo(HandOverRow.State.DONE);
    }

    @Test
    void the_last_administrator_cannot_leave() {
        assertThatThrownBy(() -> service.begin(new BeginHandOver(team.admin.id(), team.bea.id(), TODAY))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void who_became_the_last_administrator_meanwhile_stays_day_by_day() {
        team.people.assign(team.anna, NECKAR, Role.TENANT_ADMIN);
        long id = begin();
        team.people.assignments.in(NECKAR).stream().filter(one -> one.account() == team.admin.id()).toList().forEach(team.people.assignments::remove);
        team.on(TODAY.plusDays(15));
        service.endWhenDue(id);
        assertThat(inTeam(team.anna)).isTrue();
        assertThat(service.row(id).lastDay()).isEqualTo(TODAY.plusDays(15));
        assertThat(team.outbox.effects()).filteredOn(effect -> effect.kind().equals(HandOverService.END)).hasSize(2);
    }

    @Test
    void somebody_else_of_the_team_takes_over_on_a_day_to_come() {
        var stranger = team.people.person("clara");
        assertThatThrownBy(() -> service.begin(new BeginHandOver(team.anna.id(), stranger.id(), TODAY))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.begin(new BeginHandOver(team.anna.id(), team.anna.id(), TODAY.minusDays(1))))
                .isInstanceOfSatisfying(InvalidValue.class, refused -> assertThat(refused.reasons()).extracting(Reason::field).containsExactly("successor", "lastDay"));
        begin();
        assertThatThrownBy(this::begin).isInstanceOf(Conflict.class);
    }

    @Test
    void the_two_see_it_and_nobody_else_but_the_administration() {
        long id = begin();
        actAs(team.anna, Role.COORDINATOR);
        assertThat(service.mine()).hasSize(1);
        assertThat(service.details(id).manages()).isFalse();
        actAs(team.people.person("clara", Role.COORDINATOR), Role.COORDINATOR);
        assertThat(service.mine()).isEmpty();
        assertThatThrownBy(() -> service.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.give(id, "tasks")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.settle(id, "keys", true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.describe(new DescribeHandOver(id, 0, "Fremde Hand"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_key_that_may_read_members_sees_no_hand_over() {
        long id = begin();
        team.people.actor.exchange(new Actor.Identity(Actor.Kind.API_KEY, team.anna.id(), "Schlüssel", Role.READER.permissions()));
        assertThat(service.mine()).isEmpty();
        assertThatThrownBy(() -> service.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.settle(id, "keys", true)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_cancelled_hand_over_ends_nothing() {
        long id = begin();
        service.cancel(id);
        team.on(TODAY.plusDays(30));
        service.endWhenDue(id);
        assertThat(inTeam(team.anna)).isTrue();
        assertThat(begin(TODAY.plusDays(40))).isPositive();
    }

    private long begin(LocalDate lastDay) {
        return service.begin(new BeginHandOver(team.anna.id(), team.bea.id(), lastDay));
    }
}
