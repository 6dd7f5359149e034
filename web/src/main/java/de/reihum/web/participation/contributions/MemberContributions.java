package de.reihum.web.participation.contributions;

import de.reihum.accounts.Reading;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The contributions of one member, asked for once by its timeline and its card. */
@ApplicationScoped
public class MemberContributions {

    private static final int LONGEST = 100;

    private ContributionService contributions;
    private Reading reading;

    protected MemberContributions() {}

    @Inject
    public MemberContributions(ContributionService contributions, Reading reading) {
        this.contributions = contributions;
        this.reading = reading;
    }

    /** The newest first, not all of them. */
    List<ContributionRow> newest(long member) {
        return reading.once(new Question(member), () -> contributions.rows(ContributionFilter.of(member), Slice.first(LONGEST)));
    }

    private record Question(long member) {}
}
