package de.reihum.web.api.proposals;

import de.reihum.proposals.Channel;
import de.reihum.proposals.ProposalData;
import de.reihum.proposals.ProposalService.EnterProposal;

/**
 * What was told, as it should have been written down.
 *
 * @param contact who told it, or 0
 * @param channel a link counts as a talk
 */
public record Correction(Long version, long member, long contact, Channel channel, ProposalData data) {

    EnterProposal told() {
        return new EnterProposal(member, contact, channel, data);
    }
}
