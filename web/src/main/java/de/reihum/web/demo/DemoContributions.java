package de.reihum.web.demo;

import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.participation.contributions.ContributionData;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.participation.contributions.ContributionService.RecordContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What members gave in the months before. */
@ApplicationScoped
public class DemoContributions {

    private ContributionService contributions;
    private MemberService members;
    private Clock clock;

    protected DemoContributions() {}

    @Inject
    public DemoContributions(ContributionService contributions, MemberService members, Clock clock) {
        this.contributions = contributions;
        this.members = members;
        this.clock = clock;
    }

    /** @param daysBefore how long before it was noted @param number of gifts noted before it; when there are more it is here already */
    public void note(DemoGift gift, int daysBefore, int number) {
        if (contributions.count(ContributionFilter.everything()) == number) {
            long member = members.ids(MemberFilter.text(gift.member()), 1).get(0);
            contributions.record(new RecordContribution(member, new ContributionData(gift.kind(), LocalDate.now(clock).minusDays(daysBefore), gift.line(), gift.link())));
        }
    }
}
