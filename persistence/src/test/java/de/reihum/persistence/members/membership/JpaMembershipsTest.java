package de.reihum.persistence.members.membership;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.members.Member.Status;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.membership.ChangeMembership;
import de.reihum.members.membership.MembershipDetails.Stretch;
import de.reihum.members.membership.MembershipDetails;
import de.reihum.members.membership.MembershipMerge;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.Origin;
import de.reihum.members.membership.Step;
import de.reihum.members.membership.TraceOrigin;
import de.reihum.persistence.World;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.polls.OutboxInMemory;
import de.reihum.shared.ProductClock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaMembershipsTest {

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaMemberships memberships = new JpaMemberships(world.database());
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final MembershipService service = new MembershipService(members, memberships, outbox, world.ids(), world.clock());
    private long brewery;
    private long school;

    @BeforeEach
    void two_members() {
        brewery = stored(MemberFixtures.brewery());
        school = stored(MemberFixtures.school());
    }

    @Test
    void a_history_with_its_plans_comes_back_and_the_last_step_is_taken_back() {
        var today = LocalDate.ofInstant(world.clock().instant(), ProductClock.ZONE);
        step(brewery, Step.PAUSE, today, today.plusDays(30));
        assertThat(details(brewery).status()).isEqualTo(Status.PAUSED);
        assertThat(details(brewery).stretches()).extracting(Stretch::status).containsExactly(Status.ACTIVE, Status.PAUSED, Status.ACTIVE);
        assertThat(details(brewery).stretches().get(2)).returns("2021-10-13", Stretch::since).returns(today.minusDays(1), Stretch::until);
        world.in(network, () -> service.takeBack(brewery, details(brewery).version()));
        assertThat(details(brewery).status()).isEqualTo(Status.ACTIVE);
        assertThat(details(brewery).stretches()).hasSize(1);
    }

    @Test
    void the_door_goes_with_whoever_is_merged() {
        world.in(network, () -> service.trace(new TraceOrigin(brewery, details(brewery).version(), Origin.Opener.MEMBER, school, Origin.Channel.EVENT, "")));
        long other = stored(MemberFixtures.chamber());
        step(school, Step.APPLY, LocalDate.of(2026, 1, 5), null);
        var merge = new MembershipMerge(memberships, world.clock());
        assertThat(world.<Integer>in(network, () -> merge.memberMerged(members.find(school).orElseThrow(), members.find(other).orElseThrow()))).isEqualTo(3);
        assertThat(details(brewery).origin().openerMember()).isEqualTo(other);
        assertThat(details(other).stretches()).extracting(Stretch::status).doesNotContain(Status.APPLIED);
    }

    private void step(long member, Step step, LocalDate on, LocalDate until) {
        long version = details(member).version();
        world.in(network, () -> service.change(ChangeMembership.of(member, version, step, on).until(until)));
    }

    private MembershipDetails details(long member) {
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
