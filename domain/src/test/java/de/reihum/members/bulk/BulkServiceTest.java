package de.reihum.members.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Actor;
import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldService;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.FieldsInMemory;
import de.reihum.fields.Target;
import de.reihum.jobs.JobQueue;
import de.reihum.jobs.JobRow;
import de.reihum.jobs.JobsInMemory;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.bulk.BulkChange.Field;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.MembershipsInMemory;
import de.reihum.members.sources.FreeTexts.FreeText;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.shared.Slice;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class BulkServiceTest {

    private final MembersInMemory members = new MembersInMemory();
    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final Ids ids = new Ids(() -> 1);
    private final FieldsInMemory fields = new FieldsInMemory();
    private final FieldSheet sheet = new FieldSheet(fields, ids);
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final JobsInMemory jobs = new JobsInMemory();
    private final Actor actor = anna();
    private final BulkRunsInMemory runs = new BulkRunsInMemory(members);
    private final BulkSteps steps = new BulkSteps(runs, members, new MembershipService(members, new MembershipsInMemory(), outbox, ids, clock), sheet, clock);
    private final BulkService service = new BulkService(runs, steps, members, new JobQueue(jobs, outbox, ids, actor, clock), actor, ids, clock);
    private final BulkRunService work = new BulkRunService(runs, steps);
    private final Member brewery = stored(MemberFixtures.brewery());
    private final Member chamber = stored(MemberFixtures.chamber());
    private final List<Long> both = List.of(brewery.id(), chamber.id());

    @Test
    void a_preview_says_for_each_member_what_it_was_and_will_be() {
        var lines = service.preview(both, new BulkChange(Field.SECTOR, "Kammer"));
        assertThat(lines).extracting(BulkLine::old, BulkLine::now, BulkLine::changes)
                .containsExactly(Tuple.tuple("Nahrungsmittel", "Kammer", true), Tuple.tuple("Kammer", "Kammer", false));
        assertThat(brewery.data().sector()).isEqualTo("Nahrungsmittel");
    }

    @Test
    void each_field_is_changed_and_taken_back() {
        for (var change : List.of(new BulkChange(Field.KIND, "SCHOOL"), new BulkChange(Field.SECTOR, ""), new BulkChange(Field.TOWN, "Asperg"),
                new BulkChange(Field.ADD_TAG, "Neu"), new BulkChange(Field.REMOVE_TAG, "gastgeber"))) {
            var line = service.preview(List.of(brewery.id()), change).get(0);
            var run = service.change(List.of(brewery.id()), change);
            assertThat(run.changed()).isEqualTo(1);
            assertThat(change.now(brewery.data())).isEqualTo(line.now()).isNotEqualTo(line.old());
            assertBack(service.takeBack(run.id()), 1);
            assertThat(brewery.data()).isEqualTo(MemberFixtures.brewery());
        }
    }

    @Test
    void a_status_is_changed_by_the_step_that_leads_there_and_taken_back() {
        var change = new BulkChange(Field.STATUS, "PAUSED");
        chamber.becomes(Member.Status.PROSPECT, MemberFixtures.NOW);
        assertThat(service.preview(both, change)).filteredOn(line -> line.obstacle() != null).extracting(BulkLine::member).containsExactly(chamber.id());
        var run = service.change(both, change);
        assertThat(brewery.status()).isEqualTo(Member.Status.PAUSED);
        assertBack(service.takeBack(run.id()), 1);
        assertThat(brewery.status()).isEqualTo(Member.Status.ACTIVE);
    }

    @Test
    void a_status_that_went_further_since_stays() {
        var run = service.change(List.of(brewery.id()), new BulkChange(Field.STATUS, "PAUSED"));
        brewery.changed(MemberFixtures.NOW.plusSeconds(1));
        assertBack(service.takeBack(run.id()), 0, brewery.name());
        assertThat(brewery.status()).isEqualTo(Member.Status.PAUSED);
    }

    @Test
    void an_own_field_is_filled_for_many_and_taken_back() {
        long field = new FieldService(fields, ids).create(new CreateField(Target.MEMBER, FieldKind.NUMBER, new FieldData("Auszubildende", "", "", false, true, List.of())));
        var change = new BulkChange(Field.OWN, "12", field);
        var run = service.change(both, change);
        assertThat(sheet.of(both)).containsEntry(brewery.id(), Map.of(field, "12")).hasSize(2);
        sheet.fill(Target.MEMBER, chamber.id(), Map.of(field, "7"));
        assertBack(service.takeBack(run.id()), 1, chamber.name());
        assertThat(sheet.of(both)).containsOnlyKeys(chamber.id());
        assertThat(service.preview(both, new BulkChange(Field.OWN, "viele", field))).allMatch(line -> line.obstacle() != null);
    }

    @Test
    void what_somebody_has_changed_since_stays_and_is_named() {
        var run = service.change(both, new BulkChange(Field.SECTOR, "Bildung"));
        service.change(List.of(chamber.id()), new BulkChange(Field.SECTOR, "Beratung"));
        assertBack(service.takeBack(run.id()), 1, chamber.name());
        assertThat(chamber.data().sector()).isEqualTo("Beratung");
    }

    @Test
    void what_else_was_changed_since_is_not_lost_by_taking_back() {
        for (var change : List.of(new BulkChange(Field.SECTOR, "Bildung"), new BulkChange(Field.ADD_TAG, "Werkstattgespräch"), new BulkChange(Field.REMOVE_TAG, "GASTGEBER"))) {
            var before = brewery.data();
            var run = service.change(List.of(brewery.id()), change);
            brewery.addTags(Set.of("Neu"), MemberFixtures.NOW);
            assertBack(service.takeBack(run.id()), 1);
            assertThat(brewery.tags()).contains("Neu").containsAll(before.tags()).doesNotContain("Werkstattgespräch");
            assertThat(brewery.data().sector()).isEqualTo(before.sector());
        }
    }

    @Test
    void who_cannot_be_changed_says_why_and_stops_nobody_else() {
        chamber.archive(MemberFixtures.NOW);
        var change = new BulkChange(Field.TOWN, "Asperg");
        assertThat(service.preview(both, change)).filteredOn(line -> line.obstacle() != null).extracting(BulkLine::member).containsExactly(chamber.id());
        assertThat(service.change(both, change)).returns(1, BulkRunRow::changed).returns(1, BulkRunRow::left);
        assertThat(service.change(both, new BulkChange(Field.TOWN, "a".repeat(81))).changed()).isZero();
    }

    @Test
    void more_than_some_hundred_are_changed_and_taken_back_by_jobs() {
        var many = IntStream.range(0, 2 * BulkSteps.CHUNK + 1).mapToObj(one -> stored(MemberFixtures.chamber()).id()).toList();
        var run = service.change(many, new BulkChange(Field.SECTOR, "Bildung"));
        assertThat(run).returns(true, BulkRunRow::working).returns(0, BulkRunRow::done).returns(401, BulkRunRow::total);
        assertThat(jobs.find(run.job()).orElseThrow().row()).returns(BulkService.JOB, JobRow::kind).returns(run.id(), JobRow::subject).returns("Bildung", JobRow::title);
        assertThatThrownBy(() -> service.takeBack(run.id())).isInstanceOf(RuleBroken.class);
        assertThat(work.change(run.id()).done()).isEqualTo(BulkSteps.CHUNK);
        assertThat(goneThrough(() -> work.change(run.id()))).returns(401, BulkRunRow::changed).returns(BulkRun.State.DONE, BulkRunRow::state);

        service.change(List.of(many.get(7)), new BulkChange(Field.SECTOR, "Beratung"));
        var back = service.takeBack(run.id());
        assertThat(jobs.find(back.job()).orElseThrow().row().kind()).isEqualTo(BulkService.BACK);
        assertThat(goneThrough(() -> work.takeBack(run.id()))).returns(400, BulkRunRow::restored).returns(1, BulkRunRow::kept).returns(BulkRun.State.UNDONE, BulkRunRow::state);
        assertThat(members.find(many.get(0)).orElseThrow().data()).isEqualTo(MemberFixtures.chamber());
        assertThatThrownBy(() -> work.takeBack(run.id())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_was_done_is_kept_for_some_weeks_and_taken_back_once() {
        var run = service.change(both, new BulkChange(Field.SECTOR, "Bildung"));
        service.takeBack(run.id());
        assertThatThrownBy(() -> service.takeBack(run.id())).isInstanceOf(RuleBroken.class);
        runs.removeBefore(MemberFixtures.NOW);
        assertThat(service.rows(Slice.first(10))).extracting(BulkRunRow::startedBy, BulkRunRow::state).containsExactly(Tuple.tuple("Anna Bader", BulkRun.State.UNDONE));
        runs.removeBefore(MemberFixtures.NOW.plusSeconds(1));
        assertThat(service.rows(Slice.first(10))).isEmpty();
        assertThatThrownBy(() -> service.row(run.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_member_that_became_part_of_another_gets_nothing_back() {
        var run = service.change(both, new BulkChange(Field.SECTOR, "Bildung"));
        new BulkFollower(runs).memberMerged(chamber, brewery);
        assertBack(service.takeBack(run.id()), 1);
        assertThat(chamber.data().sector()).isEqualTo("Bildung");
    }

    @Test
    void a_person_who_is_named_in_an_old_value_can_be_taken_out() {
        var run = service.change(List.of(chamber.id()), new BulkChange(Field.TOWN, "bei Emre"));
        new BulkFollower(runs).with(chamber.id()).forEach(text -> text.pen().accept(words -> words.replace("Emre", "…")));
        assertThat(service.row(run.id()).value()).isEqualTo("bei …");
        assertThat(new BulkFollower(runs).with(chamber.id())).flatExtracting(FreeText::texts).doesNotContain("bei Emre");
    }

    @Test
    void a_change_needs_a_value_and_has_an_end() {
        assertThatThrownBy(() -> new BulkChange(Field.ADD_TAG, " ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new BulkChange(null, "x")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.change(LongStream.rangeClosed(0, BulkService.MOST).boxed().toList(), new BulkChange(Field.SECTOR, "x"))).isInstanceOf(InvalidValue.class);
    }

    private void assertBack(BulkRunRow run, int restored, String... kept) {
        assertThat(run).returns(restored, BulkRunRow::restored).returns(kept.length, BulkRunRow::kept).returns(BulkRun.State.UNDONE, BulkRunRow::state);
        assertThat(service.kept(run.id())).containsExactly(kept);
    }

    private static BulkRunRow goneThrough(Supplier<BulkRunRow> step) {
        var row = step.get();
        while (row.working()) {
            row = step.get();
        }
        return row;
    }

    private static Actor anna() {
        var actor = new Actor();
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, 7, "Anna Bader", Set.of()));
        return actor;
    }

    private Member stored(MemberData data) {
        var member = MemberFixtures.member(data);
        members.add(member);
        return member;
    }
}
