package de.reihum.ballots;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.polls.Poll;
import de.reihum.polls.Polls;
import de.reihum.polls.Turnout;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows what was answered, once it may be seen. Every page, mail, export and interface asks here. */
@ApplicationScoped
@Transactional
public class ResultService {

    private Polls polls;
    private Ballots ballots;

    protected ResultService() {}

    @Inject
    public ResultService(Polls polls, Ballots ballots) {
        this.polls = polls;
        this.ballots = ballots;
    }

    /** Without any figure but the turnout while they are hidden. */
    @Requires(Permission.POLLS_READ)
    public PollResults results(long id) {
        return ofPoll(load(id));
    }

    /**
     * Who answered what, by member's name.
     *
     * @throws RuleBroken when the poll is anonymous or its results are still hidden
     */
    @Requires(Permission.POLLS_READ)
    public List<AnswerRow> answers(long id) {
        var poll = load(id);
        if (poll.anonymous()) {
            throw new RuleBroken("polls.refusal.anonymous");
        }
        if (!poll.resultsVisible()) {
            throw new RuleBroken("polls.refusal.hidden");
        }
        return ballots.rows(id);
    }

    PollResults ofPoll(Poll poll) {
        var turnout = polls.turnouts(List.of(poll.id())).getOrDefault(poll.id(), Turnout.NONE);
        return PollResults.of(poll, turnout, poll.resultsVisible() ? ballots.choices(poll) : List.of());
    }

    /** For somebody who sees the answers only, and not how many were asked. */
    PollResults forMember(Poll poll) {
        var choices = poll.resultsVisible() ? ballots.choices(poll) : List.<Choices>of();
        return PollResults.of(poll, new Turnout(choices.size(), choices.size()), choices);
    }

    private Poll load(long id) {
        return polls.find(id).orElseThrow(NotFound::record);
    }
}
