package de.reihum.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.polls.Poll;
import de.reihum.polls.PollWorld;
import de.reihum.polls.Turnout;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PollResultsTest {

    private static Poll poll(Poll.Mode mode) {
        var poll = new Poll(1, PollWorld.question(mode), new AtomicLong()::incrementAndGet);
        poll.send(PollWorld.START);
        return poll;
    }

    private static PollResults results(Poll.Mode mode, List<List<Integer>> ballots) {
        return PollResults.of(poll(mode), new Turnout(ballots.size(), ballots.size()), ballots.stream().map(Choices::new).toList());
    }

    @Test
    void the_first_place_of_four_counts_four_points_and_a_place_not_given_none() {
        var results = results(Poll.Mode.RANKING, List.of(List.of(2, 1), List.of(2, 3, 1, 4), List.of(1)));
        assertThat(results.options()).extracting(PollResults.Tally::number).containsExactly(1, 2, 3, 4);
        assertThat(results.options()).extracting(PollResults.Tally::points).containsExactly(9L, 8L, 3L, 1L);
        assertThat(results.options()).extracting(PollResults.Tally::first).containsExactly(1L, 2L, 0L, 0L);
        assertThat(results.options().get(0).percent()).isEqualTo(75);
    }

    @Test
    void shares_are_shares_of_the_answers_and_not_of_the_crosses() {
        var results = results(Poll.Mode.SEVERAL, List.of(List.of(1, 2), List.of(1), List.of(1, 4)));
        assertThat(results.options()).extracting(PollResults.Tally::percent).containsExactly(100, 33, 33, 0);
    }

    @Test
    void without_answers_every_share_is_nothing() {
        assertThat(results(Poll.Mode.ONE, List.of()).options()).extracting(PollResults.Tally::percent).containsOnly(0);
    }

    @Property
    void every_vote_is_counted_and_none_twice(@ForAll("ballots") List<List<Integer>> ballots) {
        var results = results(Poll.Mode.SEVERAL, ballots);
        assertThat(results.options().stream().mapToLong(PollResults.Tally::votes).sum()).isEqualTo(ballots.stream().mapToLong(List::size).sum());
        assertThat(results.options()).allSatisfy(tally -> assertThat(tally.percent()).isBetween(0, 100));
    }

    @Property
    void the_order_in_which_answers_came_does_not_matter(@ForAll("ballots") List<List<Integer>> ballots) {
        var reversed = Stream.iterate(ballots.size() - 1, i -> i >= 0, i -> i - 1).map(ballots::get).toList();
        assertThat(results(Poll.Mode.RANKING, ballots)).isEqualTo(results(Poll.Mode.RANKING, reversed));
    }

    @Property
    void an_option_everybody_puts_first_wins(@ForAll("ballots") List<List<Integer>> ballots) {
        var unanimous = ballots.stream().map(ballot -> Stream.concat(Stream.of(3), ballot.stream().filter(number -> number != 3)).toList()).toList();
        if (!unanimous.isEmpty()) {
            assertThat(results(Poll.Mode.RANKING, unanimous).options().get(0).number()).isEqualTo(3);
        }
    }

    @Provide
    Arbitrary<List<List<Integer>>> ballots() {
        return Arbitraries.integers().between(1, 4).list().uniqueElements().ofMinSize(1).list().ofMaxSize(30);
    }
}
