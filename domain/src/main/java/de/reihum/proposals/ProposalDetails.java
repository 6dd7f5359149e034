package de.reihum.proposals;

import java.time.Instant;
import java.util.List;

/**
 * Everything about one proposal.
 *
 * @param contact who proposed it, 0 with an empty name when that is not known
 * @param enteredBy who of the team wrote it down, or empty
 * @param word to who proposed it, or empty
 * @param decidedBy empty while it is open, and when the person took it back herself
 * @param decidedAt {@code null} while it is open
 * @param meeting which was made of it, or 0
 * @param poll in which it can be chosen, or 0
 * @param into with which it was put together, 0 with an empty title for none
 * @param merged those that were put together with it, the latest first
 * @param voices how many members want it
 * @param reachable whether who proposed it can be told by mail
 * @param language in which she reads; empty when nobody is known
 */
public record ProposalDetails(long id, long version, ProposalData data, Proposal.State state, long member, String memberName, long contact, String contactName, Channel channel, String enteredBy,
        Instant proposedAt, String word, String decidedBy, Instant decidedAt, long meeting, long poll, long into, String intoTitle, List<Voice> merged, int voices, boolean reachable, String language) {

    /** Another one that wants the same. */
    public record Voice(long id, String title, long member, String memberName) {}

    public boolean open() {
        return state == Proposal.State.OPEN;
    }

    /** Whether the team wrote it down and can still do so better. */
    public boolean correctable() {
        return open() && channel != Channel.LINK;
    }

    /** Whether the coordination can take its word back. */
    public boolean reopenable() {
        return state != Proposal.State.OPEN && !decidedBy.isEmpty();
    }
}
