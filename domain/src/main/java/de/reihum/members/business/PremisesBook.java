package de.reihum.members.business;

import de.reihum.members.Member;
import de.reihum.shared.Folding;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and writes the premises of many members, for files that go out and come in. */
@ApplicationScoped
public class PremisesBook {

    private Businesses businesses;
    private Ids ids;

    protected PremisesBook() {}

    @Inject
    public PremisesBook(Businesses businesses, Ids ids) {
        this.businesses = businesses;
        this.ids = ids;
    }

    /** Of those members of which something is known, by the member. */
    public Map<Long, Premises> of(Collection<Long> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        var hostings = businesses.hostings(members).stream().collect(Collectors.toMap(hosting -> hosting.member().id(), Hosting::data));
        var sites = businesses.sites(members).stream().collect(Collectors.groupingBy(site -> site.member().id(), Collectors.mapping(Site::data, Collectors.toList())));
        var found = new HashMap<Long, Premises>();
        hostings.forEach((member, hosting) -> found.put(member, new Premises(hosting, sites.get(member))));
        sites.forEach((member, places) -> found.putIfAbsent(member, new Premises(null, places)));
        return found;
    }

    /** A new member, of which nothing is known yet. */
    public void begin(Member member, Premises wanted) {
        if (!wanted.hosting().equals(HostingData.UNKNOWN)) {
            offer(Optional.empty(), member, wanted.hosting());
        }
        wanted.sites().forEach(site -> businesses.add(new Site(ids.next(), member, site)));
    }

    /** Afterwards exactly this is known. Places of the same name stay the same place. */
    public void become(Member member, Premises wanted) {
        var hosting = businesses.hosting(member.id());
        if (hosting.isPresent() || !wanted.hosting().equals(HostingData.UNKNOWN)) {
            offer(hosting, member, wanted.hosting());
        }
        var left = new ArrayList<>(businesses.sites(member.id()));
        for (var site : wanted.sites()) {
            var known = left.stream().filter(one -> same(one.data(), site)).findFirst();
            known.ifPresentOrElse(one -> one.revise(site), () -> businesses.add(new Site(ids.next(), member, site)));
            known.ifPresent(left::remove);
        }
        left.forEach(businesses::remove);
    }

    private void offer(Optional<Hosting> known, Member member, HostingData wanted) {
        var hosting = known.orElseGet(() -> new Hosting(ids.next(), member));
        hosting.offer(wanted);
        if (known.isEmpty()) {
            businesses.add(hosting);
        }
    }

    /** Whether two descriptions mean one place. */
    public static boolean same(SiteData one, SiteData other) {
        return Folding.fold(one.name()).equals(Folding.fold(other.name()));
    }
}
