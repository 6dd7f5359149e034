package de.reihum.persistence.members.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.fields.FieldSheet;
import de.reihum.jobs.JobQueue;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.bulk.BulkChange;
import de.reihum.members.bulk.BulkChange.Field;
import de.reihum.members.bulk.BulkFollower;
import de.reihum.members.bulk.BulkRun;
import de.reihum.members.bulk.BulkRunRow;
import de.reihum.members.bulk.BulkRunService;
import de.reihum.members.bulk.BulkService;
import de.reihum.members.bulk.BulkSteps;
import de.reihum.members.membership.MembershipService;
import de.reihum.persistence.World;
import de.reihum.persistence.fields.JpaCustomFields;
import de.reihum.persistence.jobs.JpaJobs;
import de.reihum.persistence.members.JpaMembers;
import de.reihum.persistence.members.membership.JpaMemberships;
import de.reihum.shared.Slice;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JpaBulkRunsTest {

    private static final String SECTOR = "Handwerk";
    private static final BulkChange TO_EDUCATION = new BulkChange(Field.SECTOR, "Bildung");

    private final World world = World.running();
    private final int network = world.network();
    private final JpaMembers members = new JpaMembers(world.database());
    private final JpaBulkRuns runs = new JpaBulkRuns(world.database());
    private final MembershipService memberships = new MembershipService(members, new JpaMemberships(world.database()), world.outbox(), world.ids(), world.clock());
    private final BulkSteps steps = new BulkSteps(runs, members, memberships, new FieldSheet(new JpaCustomFields(world.database()), world.ids()), world.clock());
    private final BulkService service = new BulkService(runs, steps, members, new JobQueue(new JpaJobs(world.database()), world.outbox(), world.ids(), world.actor(), world.clock()), world.actor(), world.ids(), world.clock());
    private final BulkRunService work = new BulkRunService(runs, steps);

    @Test
    void many_are_changed_in_steps_and_taken_back_in_steps() {
        var many = stored(BulkSteps.CHUNK + 2);
        var run = world.<BulkRunRow>in(network, () -> service.change(many, TO_EDUCATION));
        assertThat(run).returns(true, BulkRunRow::working).matches(row -> row.job() > 0);
        assertThat(through(run.id(), work::change)).returns(202, BulkRunRow::changed).returns(BulkRun.State.DONE, BulkRunRow::state);
        assertThat(sectors(many)).containsOnly("Bildung");

        world.in(network, () -> service.change(many.subList(0, 1), new BulkChange(Field.SECTOR, "Beratung")));
        world.in(network, () -> service.takeBack(run.id()));
        assertThat(through(run.id(), work::takeBack)).returns(201, BulkRunRow::restored).returns(1, BulkRunRow::kept);
        assertThat(world.<List<String>>in(network, () -> service.kept(run.id()))).containsExactly("Firma 0");
        assertThat(sectors(many.subList(1, many.size()))).containsOnly(SECTOR);
    }

    @Test
    void a_status_is_taken_back_by_the_moment_it_was_changed_at() {
        var some = stored(2);
        var run = world.<BulkRunRow>in(network, () -> service.change(some, new BulkChange(Field.STATUS, "PAUSED")));
        assertThat(run.changed()).isEqualTo(2);
        assertThat(world.<BulkRunRow>in(network, () -> service.takeBack(run.id())).restored()).isEqualTo(2);
        assertThat(world.<List<Member.Status>>in(network, () -> members.all(some).stream().map(Member::status).toList())).containsOnly(Member.Status.ACTIVE);
    }

    @Test
    void what_is_old_is_forgotten_with_all_it_did() {
        var some = stored(2);
        world.in(network, () -> service.change(some, TO_EDUCATION));
        world.in(network, () -> runs.removeBefore(world.clock().instant().plus(Duration.ofDays(1))));
        assertThat(world.<List<BulkRunRow>>in(network, () -> service.rows(Slice.first(10)))).isEmpty();
        assertThat(world.<Boolean>in(network, () -> runs.about(some.get(0)).isEmpty())).isTrue();
        assertThat(sectors(some)).containsOnly("Bildung");
    }

    @Test
    void what_became_part_of_another_member_is_not_restored() {
        var some = stored(2);
        var run = world.<BulkRunRow>in(network, () -> service.change(some, TO_EDUCATION));
        world.in(network, () -> new BulkFollower(runs).memberMerged(members.find(some.get(0)).orElseThrow(), members.find(some.get(1)).orElseThrow()));
        assertThat(world.<BulkRunRow>in(network, () -> service.takeBack(run.id())).restored()).isEqualTo(1);
        assertThat(sectors(some.subList(0, 1))).containsOnly("Bildung");
    }

    private BulkRunRow through(long run, LongFunction<BulkRunRow> step) {
        var row = world.<BulkRunRow>in(network, () -> step.apply(run));
        while (row.working()) {
            row = world.<BulkRunRow>in(network, () -> step.apply(run));
        }
        return row;
    }

    private List<Long> stored(int number) {
        return world.<List<Long>>in(network, () -> IntStream.range(0, number).mapToObj(one -> {
            var member = new Member(world.ids().next(), named("Firma " + one), world.clock().instant());
            members.add(member);
            return member.id();
        }).toList());
    }

    private static MemberData named(String name) {
        return new MemberData(name, Member.Kind.SME, Member.Status.ACTIVE, "", SECTOR, "", "", "", "", "", Set.of(), "");
    }

    private List<String> sectors(List<Long> wanted) {
        return world.<List<String>>in(network, () -> members.all(wanted).stream().map(member -> member.data().sector()).toList());
    }
}
