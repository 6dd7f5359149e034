package de.reihum.proposals.own;

import de.reihum.proposals.Proposal;
import de.reihum.proposals.ProposalData;
import java.time.Instant;
import java.util.List;

/**
 * What the holder of a link sees.
 *
 * @param language of the person
 * @param may whether she can propose something now
 * @param own her earlier ones, the latest first
 */
public record OwnPage(String network, String language, String name, String member, boolean may, List<Row> own) {

    /**
     * One of hers.
     *
     * @param word the coordination's, or empty
     * @param other the title of the one with which it was put together, or empty
     * @param asked whether it can be chosen in a poll
     */
    public record Row(long id, ProposalData data, Proposal.State state, Instant proposedAt, String word, String other, boolean asked) {

        static Row of(Proposal one) {
            return new Row(one.id(), one.idea().data(), one.state(), one.origin().proposedAt(), one.verdict().word(), one.into().map(Proposal::title).orElse(""), one.verdict().poll() != 0);
        }

        public boolean open() {
            return state == Proposal.State.OPEN;
        }
    }
}
