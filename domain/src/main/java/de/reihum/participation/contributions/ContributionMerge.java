package de.reihum.participation.contributions;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What a member gave goes with it. */
@ApplicationScoped
public class ContributionMerge implements MergeFollower, FreeTexts {

    private Contributions contributions;

    protected ContributionMerge() {}

    @Inject
    public ContributionMerge(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var moved = contributions.of(from.id());
        moved.forEach(contribution -> contribution.belongTo(into));
        return moved.size();
    }

    /** Contributions are the member's. */
    @Override
    public int contactMerged(Contact from, Contact into) {
        return 0;
    }

    @Override
    public List<FreeText> with(long member) {
        return contributions.of(member).stream().map(ContributionMerge::text).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Contribution.class, List.of("line", "link"), one -> new Passage(one.id(), Set.of(one.member().id()), "members/" + one.member().id(), one.member().name(), text(one))));
    }

    private static FreeText text(Contribution one) {
        return new FreeText("participation.personal.section", "participation.personal.line", List.of(one.data().line(), one.data().link()), one::rewrite);
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        return Reason.counted("participation.merge.contributions", contributions.of(from).size());
    }
}
