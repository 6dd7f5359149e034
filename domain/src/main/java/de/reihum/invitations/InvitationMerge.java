package de.reihum.invitations;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A member is invited to each meeting once. When both were, the invitation that has an answer stays. */
@ApplicationScoped
public class InvitationMerge implements MergeFollower {

    private Invitations invitations;
    private Iterable<InvitationFollower> followers;

    protected InvitationMerge() {}

    @Inject
    public InvitationMerge(Invitations invitations, @Any Instance<InvitationFollower> followers) {
        this(invitations, (Iterable<InvitationFollower>) followers);
    }

    public InvitationMerge(Invitations invitations, Iterable<InvitationFollower> followers) {
        this.invitations = invitations;
        this.followers = followers;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var known = byMeeting(into.id());
        var moving = invitations.ofMember(from.id());
        for (var invitation : moving) {
            var same = known.get(invitation.meeting().id());
            if (same == null) {
                invitation.moveTo(into);
            } else if (invitation.answered() && !same.answered()) {
                join(invitation, same);
                invitation.moveTo(into);
            } else {
                join(same, invitation);
            }
        }
        return moving.size();
    }

    private void join(Invitation stays, Invitation goes) {
        followers.forEach(one -> one.joined(stays, goes));
        invitations.remove(goes);
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        var through = invitations.throughContact(from.id());
        through.forEach(invitation -> invitation.reach(into));
        return through.size();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("invitations.merge.moves", invitations.ofMember(from).size());
    }

    private Map<Long, Invitation> byMeeting(long member) {
        return invitations.ofMember(member).stream().collect(Collectors.toMap(one -> one.meeting().id(), Function.identity()));
    }
}
