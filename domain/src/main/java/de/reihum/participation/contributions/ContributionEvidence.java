package de.reihum.participation.contributions;

import de.reihum.members.sources.Evidence;
import de.reihum.members.sources.EvidenceSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Whoever gave something takes part. */
@ApplicationScoped
public class ContributionEvidence implements EvidenceSource {

    public static final String SOURCE = "contributions";

    private Contributions contributions;

    protected ContributionEvidence() {}

    @Inject
    public ContributionEvidence(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public List<Evidence> evidence(LocalDate from, LocalDate until) {
        return contributions.given(from, until).stream().map(one -> new Evidence(one.member(), one.kind().evidence(), one.day(), SOURCE, one.id())).toList();
    }
}
