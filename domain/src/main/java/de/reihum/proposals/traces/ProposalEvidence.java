package de.reihum.proposals.traces;

import de.reihum.members.sources.Evidence;
import de.reihum.members.sources.EvidenceSource;
import de.reihum.proposals.Proposals;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** A member that proposed what others wanted, too, has given something. */
@ApplicationScoped
public class ProposalEvidence implements EvidenceSource {

    private Proposals proposals;

    protected ProposalEvidence() {}

    @Inject
    public ProposalEvidence(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<Evidence> evidence(LocalDate from, LocalDate until) {
        return proposals.fruitful(from.atStartOfDay(ProductClock.ZONE).toInstant(), until.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant()).stream()
                .map(one -> new Evidence(one.member().id(), Evidence.Kind.TOPIC, LocalDate.ofInstant(one.origin().proposedAt(), ProductClock.ZONE), "proposals", one.id())).toList();
    }
}
