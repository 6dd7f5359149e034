package de.reihum.hosting.follow;

import de.reihum.hosting.planning.HostBook;
import de.reihum.members.sources.Evidence;
import de.reihum.members.sources.EvidenceSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Who hosted a meeting that took place gave something. */
@ApplicationScoped
public class HostEvidence implements EvidenceSource {

    private static final String SOURCE = "meetings";

    private HostBook book;

    protected HostEvidence() {}

    @Inject
    public HostEvidence(HostBook book) {
        this.book = book;
    }

    @Override
    public List<Evidence> evidence(LocalDate from, LocalDate until) {
        return book.held(from, until).stream().map(one -> new Evidence(one.member(), Evidence.Kind.HOSTING, one.day(), SOURCE, one.meeting())).toList();
    }
}
