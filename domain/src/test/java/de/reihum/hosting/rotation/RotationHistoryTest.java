package de.reihum.hosting.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Long random histories: companies join, leave, pause, close months, decline, swap; meetings are cancelled. */
class RotationHistoryTest {

    private static final int MEETINGS = 80;

    @Property(tries = 300)
    void nobody_gets_ahead_of_a_company_that_could_always_be_asked_by_more_than_one_turn(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int companies) {
        var history = new RandomHistory(seed, companies).run(MEETINGS);
        for (int from = 0; from < MEETINGS; from += 5) {
            for (int until = from + 1; until <= MEETINGS; until += 3) {
                var window = history.window(from, until);
                for (var steady : window.steady()) {
                    for (var other : history.members()) {
                        assertThat(window.turns(other)).as("turns of %s beside steady %s in meetings %s to %s", other, steady, from, until).isLessThanOrEqualTo(window.turns(steady) + 1);
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void a_company_that_could_always_be_asked_waits_for_one_round_at_most(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int companies) {
        var history = new RandomHistory(seed, companies).run(MEETINGS);
        for (int from = 0; from < MEETINGS; from++) {
            int first = from;
            history.after(first, history.members().size()).ifPresent(until -> {
                var window = history.window(first, until);
                assertThat(window.steady()).allSatisfy(steady -> assertThat(window.turns(steady)).isPositive());
            });
        }
    }

    @Property(tries = 200)
    void a_joiner_is_never_ahead_of_those_who_were_there(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int companies) {
        var history = new RandomHistory(seed, companies).run(MEETINGS);
        history.joined().forEach((joiner, from) -> {
            for (int until = from + 1; until <= MEETINGS; until++) {
                var window = history.window(from, until);
                var fewest = window.steady().stream().filter(one -> !one.equals(joiner)).mapToInt(window::turns).min();
                int turns = window.turns(joiner);
                fewest.ifPresent(least -> assertThat(turns).isLessThanOrEqualTo(least + 1));
            }
        });
    }

    @Property(tries = 200)
    void the_same_history_gives_the_same_order_however_it_is_told(@ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int companies) {
        var history = new RandomHistory(seed, companies).run(MEETINGS);
        var plan = Rotation.after(history.turns(), history.declined()).plan(history.next(4), series -> history.pool());
        var again = Rotation.after(shuffled(history.turns(), seed), shuffled(history.declined(), seed)).plan(shuffled(history.next(4), seed), series -> shuffled(history.pool(), seed));
        assertThat(again).isEqualTo(plan);
    }

    @Property(tries = 200)
    void a_swap_changes_who_hosts_and_nothing_of_the_order_afterwards(@ForAll long seed, @ForAll @IntRange(min = 6, max = 12) int companies) {
        var history = new RandomHistory(seed, companies).calm().run(MEETINGS);
        var turns = history.turns();
        var one = turns.get(turns.size() - 2);
        var other = turns.get(turns.size() - 1);
        var swapped = new ArrayList<>(turns.subList(0, turns.size() - 2));
        swapped.add(new Turn(one.member(), other.day(), one.place()));
        swapped.add(new Turn(other.member(), one.day(), other.place()));
        assertThat(hosts(history, swapped)).isEqualTo(hosts(history, turns));
    }

    private static List<Long> hosts(RandomHistory history, List<Turn> turns) {
        return Rotation.after(turns, history.declined()).plan(history.next(8), series -> history.pool()).stream().map(proposal -> proposal.member()).toList();
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
