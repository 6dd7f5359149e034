package de.reihum.ballots;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.polls.Invitation;
import de.reihum.polls.Invitations;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A member has one invitation and one answer in each poll. When both were asked, the one that answered counts; when both answered by name, the later
 * answer counts, as if the member had changed its mind. Anonymous answers stay: nobody knows whose they are.
 */
@ApplicationScoped
public class PollFollower implements MergeFollower {

    private Invitations invitations;
    private Ballots ballots;

    protected PollFollower() {}

    @Inject
    public PollFollower(Invitations invitations, Ballots ballots) {
        this.invitations = invitations;
        this.ballots = ballots;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var known = byPoll(into.id());
        var moving = invitations.ofMember(from.id());
        for (var invitation : moving) {
            var same = known.get(invitation.poll().id());
            if (same == null) {
                invitation.moveTo(into);
            } else {
                settle(invitation, same, into);
            }
        }
        return moving.size();
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var through = invitations.throughContact(from.id());
        through.forEach(invitation -> invitation.reach(into));
        return through.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        var known = byPoll(into);
        var moving = invitations.ofMember(from);
        var words = new ArrayList<Reason>();
        if (!moving.isEmpty()) {
            words.add(Reason.of("", "polls.merge.moves", moving.size()));
        }
        for (var invitation : moving) {
            var same = known.get(invitation.poll().id());
            if (same != null && invitation.answered() && same.answered()) {
                words.add(Reason.of("", invitation.poll().anonymous() ? "polls.merge.secret" : "polls.merge.twice", invitation.poll().question()));
            }
        }
        return words;
    }

    /** The invitation that does not count goes first: a member can be asked only once. */
    private void settle(Invitation moving, Invitation same, Member member) {
        var contact = same.contact();
        if (counts(moving, same)) {
            drop(same);
            moving.moveTo(member);
            moving.reach(contact);
        } else {
            drop(moving);
        }
    }

    private boolean counts(Invitation moving, Invitation same) {
        if (!moving.answered() || !same.answered()) {
            return moving.answered();
        }
        var mine = ballots.of(same);
        var others = ballots.of(moving);
        return others.isPresent() && mine.isPresent() && others.get().answeredAt().isAfter(mine.get().answeredAt());
    }

    private void drop(Invitation invitation) {
        ballots.of(invitation).ifPresent(ballots::remove);
        invitations.remove(invitation);
    }

    private Map<Long, Invitation> byPoll(long member) {
        return invitations.ofMember(member).stream().collect(Collectors.toMap(one -> one.poll().id(), Function.identity()));
    }
}
