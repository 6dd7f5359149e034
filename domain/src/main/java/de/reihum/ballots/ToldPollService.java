package de.reihum.ballots;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.members.Recipient;
import de.reihum.polls.Invitation;
import de.reihum.polls.Invitations;
import de.reihum.polls.Poll;
import de.reihum.polls.Polls;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Tells a demonstration's polls with their answers; nobody gets a mail. For the product's own work only. */
@ApplicationScoped
@Transactional
public class ToldPollService {

    private Polls polls;
    private Invitations invitations;
    private Ballots ballots;
    private Members members;
    private Ids ids;

    protected ToldPollService() {}

    @Inject
    public ToldPollService(Polls polls, Invitations invitations, Ballots ballots, Members members, Ids ids) {
        this.polls = polls;
        this.invitations = invitations;
        this.ballots = ballots;
        this.members = members;
        this.ids = ids;
    }

    /** @return the poll's id */
    @Requires(Permission.WORK)
    public long tell(TellPoll told) {
        var poll = new Poll(ids.next(), told.data(), ids::next);
        polls.add(poll);
        if (told.sent() != null) {
            poll.send(told.sent());
            ask(poll, told);
        }
        if (told.chosen() > 0) {
            poll.close(poll.course().end());
            poll.choose(told.chosen(), told.word());
            poll.announce(poll.course().end().plus(Duration.ofHours(34)));
        }
        return poll.id();
    }

    private void ask(Poll poll, TellPoll told) {
        var reached = members.recipients(poll.audience()).stream().filter(Recipient::reachable).map(Recipient::member).toList();
        int number = 0;
        for (var member : members.all(reached)) {
            var invitation = new Invitation(ids.next(), poll, member.representative().orElseThrow(), told.sent());
            invitation.mailed(told.sent().plusSeconds(number));
            invitations.add(invitation);
            if (++number % told.quiet() != 0) {
                answer(poll, invitation, number, told.sent());
            }
        }
    }

    private void answer(Poll poll, Invitation invitation, int number, Instant sent) {
        var choices = new Choices(wanted(poll, invitation.member(), number));
        if (poll.anonymous()) {
            ballots.add(new SecretBallot(poll, choices));
        } else {
            ballots.add(new Ballot(ids.next(), invitation, choices, sent.plus(Duration.ofHours(2L + number * 3L % 90))));
        }
        invitation.answer();
    }

    /** Different members want different things, but the same at every start. */
    private static List<Integer> wanted(Poll poll, Member member, int number) {
        int options = poll.options().size();
        int first = Math.floorMod(number * number + member.name().length(), options * 2) % options;
        return switch (poll.mode()) {
            case ONE -> List.of(first + 1);
            case SEVERAL -> IntStream.of(first, (first + 1 + number % 2) % options).map(option -> option + 1).distinct().sorted().boxed().toList();
            case RANKING -> IntStream.range(0, options).map(place -> (first + place) % options + 1).boxed().toList();
        };
    }
}
