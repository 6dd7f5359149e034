package de.reihum.members.business;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.members.sources.FreeTexts;
import de.reihum.members.sources.MergeFollower;
import de.reihum.shared.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Places move along; as a host counts what the one that stays says, if it says anything. */
@ApplicationScoped
public class BusinessMerge implements MergeFollower, FreeTexts {

    private Businesses businesses;

    protected BusinessMerge() {}

    @Inject
    public BusinessMerge(Businesses businesses) {
        this.businesses = businesses;
    }

    @Override
    public int memberMerged(Member from, Member into) {
        var sites = businesses.sites(from.id());
        sites.forEach(site -> site.moveTo(into));
        var hosting = businesses.hosting(from.id());
        hosting.ifPresent(one -> {
            if (businesses.hosting(into.id()).isPresent()) {
                businesses.remove(one);
            } else {
                one.moveTo(into);
            }
        });
        return sites.size() + (hosting.isPresent() ? 1 : 0);
    }

    @Override
    public int contactMerged(Contact from, Contact into) {
        return 0;
    }

    @Override
    public List<FreeText> with(long member) {
        return Stream.concat(businesses.sites(member).stream().map(BusinessMerge::text), businesses.hosting(member).stream().map(BusinessMerge::text)).toList();
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(new Kind<>(Site.class, List.of("name", "street"), site -> passage(site.id(), site.member(), text(site))),
                new Kind<>(Hosting.class, List.of("remark"), hosting -> passage(hosting.id(), hosting.member(), text(hosting))));
    }

    private static Passage passage(long record, Member member, FreeText text) {
        return new Passage(record, Set.of(member.id()), "members/" + member.id(), member.name(), text);
    }

    private static FreeText text(Site site) {
        return new FreeText("members.personal.sites", "members.personal.site", List.of(site.data().name(), site.data().street()), site::rewrite);
    }

    private static FreeText text(Hosting hosting) {
        return new FreeText("members.personal.sites", "members.personal.hosting", List.of(hosting.data().remark()), hosting::rewrite);
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
