package de.reihum.ballots;

import de.reihum.polls.Poll;
import de.reihum.polls.PollOption;
import de.reihum.polls.Turnout;
import java.util.Comparator;
import java.util.List;

/**
 * What all answers together say, best option first.
 *
 * @param visible when false there is nothing but the turnout: results stay hidden until the poll is closed
 * @param answers the number of answers counted; every share is a share of these
 * @param few whether so few answered an anonymous poll that single answers may be guessed
 * @param options empty while hidden
 */
public record PollResults(boolean visible, Poll.Mode mode, Turnout turnout, long answers, boolean few, List<Tally> options) {

    /** Below this number of anonymous answers single ones may be guessed. */
    public static final int FEW = 5;

    /**
     * One option's share.
     *
     * @param votes how many answers name it
     * @param first how many answers put it first (ranking)
     * @param points in a ranking of n options the first place counts n points, the second n-1 and so on, a place not given 0 (Borda count);
     *     otherwise the same as votes
     * @param percent 0 to 100, of the answers; in a ranking of the points that were possible
     */
    public record Tally(int number, String text, boolean retired, long votes, long first, long points, int percent) {}

    static PollResults of(Poll poll, Turnout turnout, List<Choices> ballots) {
        var few = poll.anonymous() && turnout.answered() < FEW;
        if (!poll.resultsVisible()) {
            return new PollResults(false, poll.mode(), turnout, turnout.answered(), few, List.of());
        }
        var tallies = poll.options().stream().map(option -> tally(poll, option, ballots))
                .sorted(Comparator.comparingLong(Tally::points).thenComparingLong(Tally::first).reversed().thenComparingInt(Tally::number)).toList();
        return new PollResults(true, poll.mode(), turnout, ballots.size(), few, tallies);
    }

    private static Tally tally(Poll poll, PollOption option, List<Choices> ballots) {
        int size = poll.options().size();
        long votes = 0;
        long first = 0;
        long ranked = 0;
        for (var ballot : ballots) {
            int place = ballot.numbers().indexOf(option.number());
            votes += place >= 0 ? 1 : 0;
            first += place == 0 ? 1 : 0;
            ranked += place >= 0 ? size - place : 0;
        }
        var ranking = poll.mode() == Poll.Mode.RANKING;
        long points = ranking ? ranked : votes;
        long possible = (long) ballots.size() * (ranking ? size : 1);
        return new Tally(option.number(), option.text(), option.retired(), votes, ranking ? first : 0, points, possible == 0 ? 0 : Math.toIntExact(Math.round(100.0 * points / possible)));
    }
}
