package de.reihum.persistence.touches;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.settings.JpaLogos;
import de.reihum.persistence.settings.JpaNetworkValues;
import de.reihum.persistence.settings.JpaPlatformValues;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Faces;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsService;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Reason;
import de.reihum.tasks.TaskService;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchData;
import de.reihum.touches.TouchService;
import de.reihum.touches.outreach.Bucket;
import de.reihum.touches.outreach.CallRow;
import de.reihum.touches.outreach.OutreachService;
import de.reihum.touches.outreach.ParkingMerge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JpaOutreachBookTest {

    private final World world = World.running();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaOutreachBook book = new JpaOutreachBook(world.database());
    private final TouchService touches = new TouchService(new JpaTouches(world.database()), members, new TaskService() {}, world.actor(), world.ids(), world.clock());
    private final Faces faces = new Faces(new JpaNetworkValues(world.database()), new JpaPlatformValues(world.database()), new JpaNetworks(world.database()), new JpaLogos(world.database()), world.tenant());
    private final OutreachService outreach = new OutreachService(book, members, faces, world.ids(), world.clock());
    private final int network = world.network();
    private final Member brewery = member(MemberFixtures.brewery());
    private final LocalDate today = LocalDate.ofInstant(world.clock().instant(), ProductClock.ZONE);

    @Test
    void members_come_with_their_representative_and_their_last_contact() {
        touch(today.minusDays(100));
        touch(today.minusDays(40));
        assertThat(calls()).singleElement().satisfies(row -> {
            assertThat(row.contact()).isEqualTo("Emre Löffler");
            assertThat(row.days()).isEqualTo(40);
            assertThat(row.bucket()).isEqualTo(Bucket.FRESH);
        });
        world.in(network, () -> assertThat(book.opened()).isEmpty());
    }

    @Test
    void a_member_is_left_in_peace_and_called_again() {
        world.in(network, () -> outreach.park(new OutreachService.Park(brewery.id(), today.plusDays(9), "Umbau")));
        world.in(network, () -> outreach.park(new OutreachService.Park(brewery.id(), today.plusDays(19), "Umbau dauert")));
        assertThat(calls()).singleElement().extracting(CallRow::parkedUntil, CallRow::parkedReason).containsExactly(today.plusDays(19), "Umbau dauert");
        world.in(network, () -> outreach.unpark(brewery.id()));
        assertThat(calls()).singleElement().extracting(CallRow::parked).isEqualTo(false);
    }

    @Test
    void a_rest_goes_along_when_two_members_are_one() {
        var other = member(MemberFixtures.school());
        world.in(network, () -> outreach.park(new OutreachService.Park(brewery.id(), today.plusDays(9), "Umbau")));
        var merge = new ParkingMerge(book);
        world.in(network, () -> assertThat(merge.memberForecast(brewery.id(), other.id())).containsExactly(Reason.of("", "touches.merge.parking")));
        world.in(network, () -> assertThat(merge.memberMerged(members.find(brewery.id()).orElseThrow(), members.find(other.id()).orElseThrow())).isEqualTo(1));
        world.in(network, () -> assertThat(merge.memberForecast(brewery.id(), other.id())).isEmpty());
        world.in(network, () -> {
            assertThat(book.parking(other.id())).isPresent();
            assertThat(book.parking(brewery.id())).isEmpty();
        });
    }

    @Test
    void what_the_network_says_decides_whom_to_call() {
        touch(today.minusDays(40));
        var settings = new SettingsService(new JpaNetworkValues(world.database()), new JpaPlatformValues(world.database()), new JpaNetworks(world.database()), world.tenant(), faces, world.ids());
        world.in(network, () -> settings.change(new ChangeSettings(Map.of(Setting.CALL_AFTER, "14", Setting.CALL_LATE, "30"), Map.of())));
        assertThat(calls()).singleElement().extracting(CallRow::bucket).isEqualTo(Bucket.LATE);
    }

    private List<CallRow> calls() {
        return world.in(network, outreach::calls);
    }

    private void touch(LocalDate day) {
        world.in(network, () -> touches.log(new TouchService.LogTouch(touches.prepare(), new TouchData(List.of(new TouchData.Party(brewery.id(), 0)), Touch.Channel.CALL, day, "", "Anruf", "", false, 0))));
    }

    private Member member(MemberData data) {
        return world.in(network, () -> {
            var member = new Member(world.ids().next(), data, MemberFixtures.NOW);
            if (data.name().startsWith("Brauerei")) {
                member.addContact(world.ids().next(), MemberFixtures.emre(), MemberFixtures.NOW);
            }
            members.add(member);
            return member;
        });
    }
}
