package de.reihum.ballots;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.links.LinkHolder;
import de.reihum.polls.Invitation;
import de.reihum.polls.Invitations;
import de.reihum.polls.Poll;
import de.reihum.polls.PollDetails;
import de.reihum.polls.PollOption;
import de.reihum.polls.Polls;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets the members that were asked answer. */
@ApplicationScoped
@Transactional
public class BallotService {

    /** What a link to a poll is good for. */
    public static final String PURPOSE = "polls.answer";

    private Polls polls;
    private Invitations invitations;
    private Ballots ballots;
    private ResultService results;
    private Ids ids;
    private Clock clock;

    protected BallotService() {}

    @Inject
    public BallotService(Polls polls, Invitations invitations, Ballots ballots, ResultService results, Ids ids, Clock clock) {
        this.polls = polls;
        this.invitations = invitations;
        this.ballots = ballots;
        this.results = results;
        this.ids = ids;
        this.clock = clock;
    }

    /** Looking changes nothing. @throws NotFound when the link is for something else */
    @Requires(Permission.ANSWER)
    public PollPage page(LinkHolder holder) {
        var poll = load(holder);
        var invitation = invitations.ofContact(poll.id(), holder.contact()).orElseThrow(NotFound::record);
        var open = poll.course().takesAnswers(clock.instant());
        var chosen = poll.anonymous() || !invitation.answered() ? Choices.none() : ballots.of(invitation).map(Ballot::choices).orElse(Choices.none());
        var options = poll.options().stream().filter(option -> !option.retired() || chosen.numbers().contains(option.number())).map(PollDetails.Option::of).toList();
        var seen = invitation.answered() || poll.state() == Poll.State.CLOSED ? results.forMember(poll) : null;
        return new PollPage(holder.network(), invitation.contact().language(), poll.question(), poll.intro(), poll.mode(), poll.anonymous(), poll.course().endsOn(), open, invitation.answered(),
                options, chosen.numbers(), seen, poll.announced().map(PollOption::text).orElse(""), poll.outcome().announced() ? poll.outcome().word() : "");
    }

    /**
     * Records the answer, or changes it in a named poll. Two at the same moment come one after the other and leave one answer.
     *
     * @param wanted the numbers of the options; in a ranking the first choice first
     * @throws InvalidValue when the choice cannot be
     * @throws RuleBroken when the poll has ended, or the anonymous answer was given already
     */
    @Requires(Permission.ANSWER)
    public void answer(LinkHolder holder, List<Integer> wanted) {
        var poll = load(holder);
        if (!poll.course().takesAnswers(clock.instant())) {
            throw new RuleBroken("polls.refusal.ended");
        }
        var invitation = invitations.lockOfContact(poll.id(), holder.contact()).orElseThrow(NotFound::record);
        if (poll.anonymous()) {
            answerInSecret(poll, invitation, wanted);
        } else {
            answerByName(poll, invitation, wanted);
        }
        invitation.answer();
    }

    private void answerInSecret(Poll poll, Invitation invitation, List<Integer> wanted) {
        if (invitation.answered()) {
            throw new RuleBroken("polls.refusal.final");
        }
        ballots.add(new SecretBallot(poll, Choices.of(poll, wanted, Choices.none())));
    }

    private void answerByName(Poll poll, Invitation invitation, List<Integer> wanted) {
        var ballot = invitation.answered() ? ballots.of(invitation) : Optional.<Ballot>empty();
        var choices = Choices.of(poll, wanted, ballot.map(Ballot::choices).orElse(Choices.none()));
        ballot.ifPresentOrElse(known -> known.revise(choices, clock.instant()), () -> ballots.add(new Ballot(ids.next(), invitation, choices, clock.instant())));
    }

    private Poll load(LinkHolder holder) {
        if (!holder.purpose().equals(PURPOSE)) {
            throw NotFound.record();
        }
        return polls.find(holder.subject()).orElseThrow(NotFound::record);
    }
}
