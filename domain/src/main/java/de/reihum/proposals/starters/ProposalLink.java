package de.reihum.proposals.starters;

import de.reihum.ballots.BallotService;
import de.reihum.invitations.Invitation;
import de.reihum.links.IssueLink;
import de.reihum.links.LinkHolder;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Which personal links open the page for proposals: its own, and those with which somebody answers what the network asks anyway. */
public final class ProposalLink {

    /** Its subject is the contact. */
    public static final String PURPOSE = "proposals.propose";

    private static final Set<String> OPENING = Set.of(PURPOSE, BallotService.PURPOSE, Invitation.ANSWER);
    private static final Duration LASTS = Duration.ofDays(365);

    private ProposalLink() {}

    public static IssueLink of(long contact, Instant now) {
        return new IssueLink(PURPOSE, contact, contact, now.plus(LASTS));
    }

    public static boolean opens(LinkHolder holder) {
        return OPENING.contains(holder.purpose());
    }
}
