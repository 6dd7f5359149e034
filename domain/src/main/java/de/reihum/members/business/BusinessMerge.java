package de.reihum.members.business;

import de.reihum.members.Members;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Places move along; as a host counts what the one that stays says, if it says anything. */
@ApplicationScoped
public class BusinessMerge implements MergeFollower, FreeTexts {

    private Members members;
    private Businesses businesses;

    protected BusinessMerge() {}

    @Inject
    public BusinessMerge(Members members, Businesses businesses) {
        this.members = members;
        this.businesses = businesses;
    }

    @Override
    public int memberMerged(long from, long into) {
        var staying = members.find(into).orElseThrow(NotFound::record);
        var sites = businesses.sites(from);
        sites.forEach(site -> site.moveTo(staying));
        var hosting = businesses.hosting(from);
        hosting.ifPresent(one -> {
            if (businesses.hosting(into).isPresent()) {
                businesses.remove(one);
            } else {
                one.moveTo(staying);
            }
        });
        return sites.size() + (hosting.isPresent() ? 1 : 0);
    }

    @Override
    public int contactMerged(long from, long into) {
        return 0;
    }

    @Override
    public List<FreeText> with(long member) {
        return businesses.sites(member).stream().map(site -> new FreeText("members.personal.sites", "members.personal.site", List.of(site.data().name(), site.data().street()), site::rewrite)).toList();
    }

    @Override
    public List<Reason> memberForecast(long from, long into) {
        var told = new ArrayList<>(Reason.counted("members.merge.sites", businesses.sites(from).size()));
        if (businesses.hosting(from).isPresent()) {
            told.add(Reason.of("", businesses.hosting(into).isPresent() ? "members.merge.hostingStays" : "members.merge.hosting"));
        }
        return told;
    }
}
