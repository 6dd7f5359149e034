package de.reihum.persistence.members.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MemberRow;
import de.reihum.members.business.BusinessDetails;
import de.reihum.members.business.BusinessMerge;
import de.reihum.members.business.BusinessService;
import de.reihum.members.business.BusinessService.AddSite;
import de.reihum.members.business.BusinessService.OfferHosting;
import de.reihum.members.business.Hosting;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.Section;
import de.reihum.members.business.SiteData;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JpaBusinessesTest {

    private static final HostingData HALL = new HostingData(Hosting.Willing.YES, 40, true, false, true, "Bitte am Werkstor klingeln");
    private static final SiteData PLANT = new SiteData("Werk Asperg", "Industriestr. 3", "71679", "Asperg");

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaBusinesses businesses = new JpaBusinesses(world.database());
    private final BusinessService service = new BusinessService(members, businesses, world.ids(), world.clock());
    private final long brewery = stored(MemberFixtures.brewery());
    private final long other = stored(MemberFixtures.chamber());

    @Test
    void a_member_as_a_host_and_its_places_come_back() {
        world.in(network, () -> service.offer(new OfferHosting(brewery, details(brewery).version(), HALL)));
        world.in(network, () -> service.add(new AddSite(brewery, details(brewery).version(), PLANT)));
        assertThat(details(brewery).hosting()).isEqualTo(HALL);
        assertThat(details(brewery).sites()).extracting(BusinessDetails.SiteRow::data).containsExactly(PLANT);
        long site = details(brewery).sites().get(0).id();
        assertThatThrownBy(() -> world.in(network, () -> service.remove(other, site))).isInstanceOf(NotFound.class);
        assertThat(world.<SiteData>in(network, () -> service.remove(brewery, site))).isEqualTo(PLANT);
        assertThat(details(brewery).sites()).isEmpty();
    }

    @Test
    void what_cannot_be_is_refused() {
        var nobody = new HostingData(Hosting.Willing.YES, 0, false, false, false, "");
        assertThatThrownBy(() -> world.in(network, () -> service.offer(new OfferHosting(brewery, details(brewery).version(), nobody)))).isInstanceOf(InvalidValue.class);
        var nameless = new SiteData(" ", "", "", "Asperg");
        assertThatThrownBy(() -> world.in(network, () -> service.add(new AddSite(brewery, details(brewery).version(), nameless)))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void places_go_along_with_whoever_is_merged() {
        world.in(network, () -> service.offer(new OfferHosting(brewery, details(brewery).version(), HALL)));
        world.in(network, () -> service.add(new AddSite(brewery, details(brewery).version(), PLANT)));
        assertThat(world.<Integer>in(network, () -> new BusinessMerge(businesses).memberMerged(members.find(brewery).orElseThrow(), members.find(other).orElseThrow()))).isEqualTo(2);
        assertThat(details(other).hosting()).isEqualTo(HALL);
        assertThat(details(other).sites()).hasSize(1);
        assertThat(details(brewery).hosting()).isEqualTo(HostingData.UNKNOWN);
    }

    @Test
    void the_section_of_the_economy_is_kept_and_filtered() {
        long bakery = stored(MemberData.of("Bäckerei Löffler", Member.Kind.SME).with(Section.C, "2025-12", Set.of("tr", "de")));
        var data = world.in(network, () -> members.find(bakery).orElseThrow().data());
        assertThat(data).returns(Section.C, MemberData::section).returns("2025-12", MemberData::employeesOn).returns(Set.of("de", "tr"), MemberData::languages);
        var found = world.<List<MemberRow>>in(network, () -> members.rows(MemberFilter.everything().withSections(Set.of(Section.C)), Slice.first(10)));
        assertThat(found).extracting(MemberRow::id).containsExactly(bakery);
    }

    private BusinessDetails details(long member) {
        return world.in(network, () -> service.details(member));
    }

    private long stored(MemberData data) {
        return world.<Long>in(network, () -> {
            var member = new Member(world.ids().next(), data, world.clock().instant());
            members.add(member);
            return member.id();
        });
    }
}
