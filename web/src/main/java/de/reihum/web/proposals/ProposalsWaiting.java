package de.reihum.web.proposals;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.proposals.ProposalFilter;
import de.reihum.proposals.ProposalService;
import de.reihum.web.shared.frame.Entry;
import de.reihum.web.shared.frame.NavCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many proposals wait for a word. */
@ApplicationScoped
public class ProposalsWaiting implements NavCount {

    private ProposalService proposals;
    private Actor actor;

    protected ProposalsWaiting() {}

    @Inject
    public ProposalsWaiting(ProposalService proposals, Actor actor) {
        this.proposals = proposals;
        this.actor = actor;
    }

    @Override
    public Entry entry() {
        return Entry.PROPOSALS;
    }

    @Override
    public int waiting() {
        return actor.may(Permission.MEETINGS_WRITE) ? (int) proposals.count(ProposalFilter.open()) : 0;
    }
}
