package de.reihum.web.proposals.own;

import de.reihum.links.LinkHolder;
import de.reihum.proposals.own.OwnProposalService;
import de.reihum.web.links.PageOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whoever may propose can do it from the pages on which she answers an invitation or a poll. */
@ApplicationScoped
public class ProposeOffer implements PageOffer {

    private OwnProposalService proposals;

    protected ProposeOffer() {}

    @Inject
    public ProposeOffer(OwnProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public Optional<Offer> to(LinkHolder holder) {
        return proposals.offers(holder) ? Optional.of(new Offer("v", "proposals.page.offer")) : Optional.empty();
    }
}
