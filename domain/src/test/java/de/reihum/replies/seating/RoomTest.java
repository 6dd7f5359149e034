package de.reihum.replies.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final Instant UNTIL = Instant.parse("2026-11-25T23:00:00Z");

    private final Evening evening = new Evening(4);

    @Test
    void whoever_comes_while_there_is_room_has_a_place_and_then_people_wait_in_their_order() {
        evening.ask(1, 3);
        evening.ask(2, 1);
        evening.ask(3, 1);
        evening.ask(4, 1);
        assertThat(evening.seats()).containsExactly(Seat.TAKEN, Seat.TAKEN, Seat.WAITING, Seat.WAITING);
        assertThat(evening.room().position(3)).isEqualTo(1);
        assertThat(evening.room().position(4)).isEqualTo(2);
        assertThat(evening.room().position(1)).isZero();
    }

    @Test
    void a_party_that_is_too_big_is_not_overtaken_by_a_smaller_one() {
        evening.ask(1, 3);
        evening.ask(2, 2);
        evening.ask(3, 1);
        assertThat(evening.seats()).as("one place is free, but the two were first").containsExactly(Seat.TAKEN, Seat.WAITING, Seat.WAITING);
        assertThat(evening.room().free()).isEqualTo(1);
        assertThat(evening.room().next()).isEmpty();
    }

    @Test
    void a_party_for_which_there_is_never_enough_room_is_told_so_and_holds_up_nobody() {
        assertThatThrownBy(() -> evening.ask(1, 5)).isInstanceOf(InvalidValue.class).hasMessageContaining("3");
        evening.ask(1, 4);
        evening.ask(2, 3);
        evening.ask(3, 1);
        evening.shrinkTo(2);
        evening.leave(1);
        assertThat(evening.seats()).containsExactly(Seat.GIVEN_UP, Seat.WAITING, Seat.OFFERED);
        evening.ask(4, 1);
        assertThat(evening.place(4).seat()).isEqualTo(Seat.TAKEN);
    }

    @Test
    void a_party_that_holds_up_others_may_come_with_fewer_and_is_in() {
        evening.ask(1, 3);
        evening.ask(2, 2);
        evening.ask(2, 1);
        assertThat(evening.seats()).containsExactly(Seat.TAKEN, Seat.TAKEN);
    }

    @Test
    void whoever_waits_keeps_the_turn_with_fewer_people_and_loses_it_with_more() {
        evening.ask(1, 4);
        evening.ask(2, 2);
        evening.ask(3, 1);
        evening.ask(2, 1);
        assertThat(evening.room().position(2)).isEqualTo(1);
        evening.ask(2, 3);
        assertThat(evening.room().position(2)).isEqualTo(2);
    }

    @Test
    void whoever_has_a_place_brings_more_guests_only_when_nobody_waits_and_there_is_room() {
        evening.ask(1, 1);
        evening.ask(2, 2);
        evening.ask(1, 2);
        assertThatThrownBy(() -> evening.ask(1, 3)).isInstanceOf(InvalidValue.class).hasMessageContaining("replies.refusal.noRoom").hasMessageContaining("1");
        assertThat(evening.place(1).persons()).as("the answer stays as it was").isEqualTo(2);
        evening.ask(1, 1);
        evening.ask(3, 2);
        assertThatThrownBy(() -> evening.ask(1, 2)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_place_that_becomes_free_is_offered_to_the_first_and_is_kept_for_her() {
        evening.ask(1, 4);
        evening.ask(2, 2);
        evening.ask(3, 2);
        evening.ask(4, 1);
        evening.leave(1);
        assertThat(evening.seats()).containsExactly(Seat.GIVEN_UP, Seat.OFFERED, Seat.OFFERED, Seat.WAITING);
        evening.place(2).accept();
        assertThat(evening.place(3).lapse(UNTIL.minusMillis(1))).isFalse();
        assertThat(evening.place(3).lapse(UNTIL)).isTrue();
        evening.moveUp();
        assertThat(evening.seats()).containsExactly(Seat.GIVEN_UP, Seat.TAKEN, Seat.LAPSED, Seat.OFFERED);
        assertThatThrownBy(() -> evening.place(3).accept()).isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_offer_is_accepted_by_saying_yes_again_and_twice_is_as_once() {
        evening.ask(1, 4);
        evening.ask(2, 2);
        evening.leave(1);
        evening.ask(2, 2);
        evening.ask(2, 2);
        evening.place(2).accept();
        assertThat(evening.seats()).containsExactly(Seat.GIVEN_UP, Seat.TAKEN);
        assertThat(evening.room().taken()).isEqualTo(2);
    }

    @Test
    void the_coordination_may_seat_anybody_and_then_nobody_else_comes_in() {
        evening.ask(1, 4);
        evening.ask(2, 2);
        evening.place(2).grant(2);
        assertThat(evening.room().taken()).isEqualTo(6);
        assertThat(evening.room().free()).isZero();
        evening.leave(1);
        evening.ask(3, 2);
        assertThat(evening.place(3).seat()).isEqualTo(Seat.TAKEN);
    }

    @Test
    void a_no_from_the_beginning_is_not_giving_up_a_place() {
        evening.leave(1);
        assertThat(evening.seats()).containsExactly(Seat.NONE);
        evening.ask(1, 1);
        evening.leave(1);
        evening.leave(1);
        assertThat(evening.seats()).containsExactly(Seat.GIVEN_UP);
    }

    @Property
    void there_are_never_more_people_than_places(@ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 12) int capacity) {
        var tonight = new Evening(capacity);
        steps.forEach(step -> {
            step.on(tonight);
            assertThat(tonight.room().taken()).isLessThanOrEqualTo(capacity);
        });
    }

    @Property
    void nobody_waits_before_whom_there_is_room(@ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 12) int capacity) {
        var tonight = new Evening(capacity);
        steps.forEach(step -> {
            step.on(tonight);
            assertThat(tonight.room().next()).isEmpty();
        });
    }

    @Property
    void nobody_who_waits_is_overtaken(@ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 12) int capacity) {
        var tonight = new Evening(capacity);
        steps.forEach(step -> {
            var before = tonight.room().line().stream().map(Waiting::reply).toList();
            step.on(tonight);
            var after = new ArrayList<>(before);
            after.retainAll(tonight.room().line().stream().map(Waiting::reply).toList());
            var order = tonight.room().line().stream().map(Waiting::reply).filter(after::contains).toList();
            if (order.stream().noneMatch(id -> id == step.party())) {
                assertThat(order).isEqualTo(after);
            }
            after.forEach(id -> assertThat(tonight.room().position(id)).as("only who moved herself falls back").isLessThanOrEqualTo(id == step.party() ? Integer.MAX_VALUE : before.indexOf(id) + 1));
        });
    }

    @Property
    void the_same_steps_lead_to_the_same(@ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 12) int capacity) {
        var one = new Evening(capacity);
        var other = new Evening(capacity);
        steps.forEach(step -> step.on(one));
        steps.forEach(step -> step.on(other));
        assertThat(one.seats()).isEqualTo(other.seats());
        assertThat(one.room()).isEqualTo(other.room());
    }

    /** What somebody does: comes with so many, or does not come with none, or lets an offer go by with fewer than that. */
    record Step(long party, int persons) {

        void on(Evening evening) {
            if (persons > 0) {
                evening.tryToAsk(party, persons);
            } else if (persons == 0) {
                evening.leave(party);
            } else {
                evening.lapse(party);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.longs().between(1, 12), Arbitraries.integers().between(-1, 5)).as(Step::new).list().ofMaxSize(40);
    }
}
