package de.reihum.participation.contributions;

import de.reihum.members.Members;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a member gave goes with it. */
@ApplicationScoped
public class ContributionMerge implements MergeFollower {

    private Contributions contributions;
    private Members members;

    protected ContributionMerge() {}

    @Inject
    public ContributionMerge(Contributions contributions, Members members) {
        this.contributions = contributions;
        this.members = members;
    }

    @Override
    public int memberMerged(long from, long into) {
        var target = members.find(into).orElseThrow(NotFound::record);
        var moved = contributions.of(from);
        moved.forEach(contribution -> contribution.belongTo(target));
        return moved.size();
    }

    /** Contributions are the member's. */
    @Override
    public int contactMerged(long from, long into) {
        return 0;
    }
}
