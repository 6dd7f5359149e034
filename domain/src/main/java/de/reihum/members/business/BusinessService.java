package de.reihum.members.business;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps what members offer as hosts, and their further places. */
@ApplicationScoped
@Transactional
public class BusinessService {

    /** @param version of the member, as it was seen */
    public record OfferHosting(long member, long version, HostingData data) {}

    /** @param version of the member, as it was seen */
    public record AddSite(long member, long version, SiteData data) {}

    /** @param version of the member, as it was seen */
    public record ChangeSite(long member, long version, long site, SiteData data) {}

    private Members members;
    private Businesses businesses;
    private Ids ids;
    private Clock clock;

    protected BusinessService() {}

    @Inject
    public BusinessService(Members members, Businesses businesses, Ids ids, Clock clock) {
        this.members = members;
        this.businesses = businesses;
        this.ids = ids;
        this.clock = clock;
    }

    @Requires(Permission.MEMBERS_READ)
    public BusinessDetails details(long id) {
        var member = load(id);
        var hosting = businesses.hosting(id).map(Hosting::data).orElse(HostingData.UNKNOWN);
        return new BusinessDetails(id, member.version(), hosting, businesses.sites(id).stream().map(site -> new BusinessDetails.SiteRow(site.id(), site.data())).toList());
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void offer(OfferHosting command) {
        var member = seen(command.member(), command.version());
        var hosting = businesses.hosting(member.id()).orElse(null);
        if (hosting == null) {
            hosting = new Hosting(ids.next(), member);
            hosting.offer(command.data());
            businesses.add(hosting);
        } else {
            hosting.offer(command.data());
        }
        member.changed(clock.instant());
    }

    /** @return the new site's id */
    @Requires(Permission.MEMBERS_WRITE)
    public long add(AddSite command) {
        var member = seen(command.member(), command.version());
        var site = new Site(ids.next(), member, command.data());
        businesses.add(site);
        member.changed(clock.instant());
        return site.id();
    }

    @Requires(Permission.MEMBERS_WRITE)
    public void change(ChangeSite command) {
        var member = seen(command.member(), command.version());
        site(member, command.site()).revise(command.data());
        member.changed(clock.instant());
    }

    /** @return what adds it once more */
    @Requires(Permission.MEMBERS_WRITE)
    public SiteData remove(long id, long wanted) {
        var member = load(id);
        var site = site(member, wanted);
        businesses.remove(site);
        member.changed(clock.instant());
        return site.data();
    }

    private Site site(Member member, long id) {
        return businesses.site(id).filter(site -> site.member().equals(member)).orElseThrow(NotFound::record);
    }

    private Member seen(long id, long version) {
        var member = load(id);
        member.expect(version);
        return member;
    }

    private Member load(long id) {
        return members.find(id).orElseThrow(NotFound::record);
    }
}
