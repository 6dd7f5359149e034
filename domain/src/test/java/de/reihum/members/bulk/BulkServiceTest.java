package de.reihum.members.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.fields.CreateField;
import de.reihum.fields.FieldData;
import de.reihum.fields.FieldKind;
import de.reihum.fields.FieldService;
import de.reihum.fields.FieldSheet;
import de.reihum.fields.FieldsInMemory;
import de.reihum.fields.Target;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.members.Member;
import de.reihum.members.MemberData;
import de.reihum.members.MemberFixtures;
import de.reihum.members.MembersInMemory;
import de.reihum.members.bulk.BulkChange.Field;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.MembershipsInMemory;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class BulkServiceTest {

    private final MembersInMemory members = new MembersInMemory();
    private final Clock clock = Clock.fixed(MemberFixtures.NOW, ZoneOffset.UTC);
    private final Ids ids = new Ids(() -> 1);
    private final FieldsInMemory fields = new FieldsInMemory();
    private final FieldSheet sheet = new FieldSheet(fields, ids);
    private final BulkService service = new BulkService(members, new MembershipService(members, new MembershipsInMemory(), new OutboxInMemory(), ids, clock), sheet, clock);
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
            var done = service.change(List.of(brewery.id()), change);
            assertThat(done).hasSize(1);
            assertThat(change.now(brewery.data())).isEqualTo(done.get(0).now()).isNotEqualTo(done.get(0).old());
            assertThat(service.takeBack(done, change)).isEqualTo(new BulkService.TakenBack(1, List.of()));
            assertThat(brewery.data()).isEqualTo(MemberFixtures.brewery());
        }
    }

    @Test
    void a_status_is_changed_by_the_step_that_leads_there_and_taken_back() {
        var change = new BulkChange(Field.STATUS, "PAUSED");
        chamber.becomes(Member.Status.PROSPECT, MemberFixtures.NOW);
        assertThat(service.preview(both, change)).filteredOn(line -> line.obstacle() != null).extracting(BulkLine::member).containsExactly(chamber.id());
        var done = service.change(both, change);
        assertThat(brewery.status()).isEqualTo(Member.Status.PAUSED);
        assertThat(service.takeBack(done, change)).isEqualTo(new BulkService.TakenBack(1, List.of()));
        assertThat(brewery.status()).isEqualTo(Member.Status.ACTIVE);
    }

    @Test
    void an_own_field_is_filled_for_many_and_taken_back() {
        long field = new FieldService(fields, ids).create(new CreateField(Target.MEMBER, FieldKind.NUMBER, new FieldData("Auszubildende", "", "", false, true, List.of())));
        var change = new BulkChange(Field.OWN, "12", field);
        var done = service.change(both, change);
        assertThat(sheet.of(both)).containsEntry(brewery.id(), Map.of(field, "12")).hasSize(2);
        sheet.fill(Target.MEMBER, chamber.id(), Map.of(field, "7"));
        assertThat(service.takeBack(done, change)).isEqualTo(new BulkService.TakenBack(1, List.of(chamber.name())));
        assertThat(sheet.of(both)).containsOnlyKeys(chamber.id());
        assertThat(service.preview(both, new BulkChange(Field.OWN, "viele", field))).allMatch(line -> line.obstacle() != null);
    }

    @Test
    void what_somebody_has_changed_since_stays_and_is_named() {
        var change = new BulkChange(Field.SECTOR, "Bildung");
        var done = service.change(both, change);
        service.change(List.of(chamber.id()), new BulkChange(Field.SECTOR, "Beratung"));
        assertThat(service.takeBack(done, change)).isEqualTo(new BulkService.TakenBack(1, List.of(chamber.name())));
        assertThat(chamber.data().sector()).isEqualTo("Beratung");
    }

    @Test
    void what_else_was_changed_since_is_not_lost_by_taking_back() {
        var change = new BulkChange(Field.SECTOR, "Bildung");
        var done = service.change(List.of(brewery.id()), change);
        brewery.addTags(Set.of("Neu"), MemberFixtures.NOW);
        service.takeBack(done, change);
        assertThat(brewery.tags()).contains("Neu");
        assertThat(brewery.data().sector()).isEqualTo("Nahrungsmittel");
    }

    @Test
    void who_cannot_be_changed_says_why_and_stops_nobody_else() {
        chamber.archive(MemberFixtures.NOW);
        var change = new BulkChange(Field.TOWN, "Asperg");
        assertThat(service.preview(both, change)).filteredOn(line -> line.obstacle() != null).extracting(BulkLine::member).containsExactly(chamber.id());
        assertThat(service.change(both, change)).extracting(BulkLine::member).containsExactly(brewery.id());
        assertThat(service.change(both, new BulkChange(Field.TOWN, "a".repeat(81)))).isEmpty();
    }

    @Test
    void a_change_needs_a_value_and_comes_in_chunks() {
        assertThatThrownBy(() -> new BulkChange(Field.ADD_TAG, " ")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new BulkChange(null, "x")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> service.change(LongStream.range(0, 201).boxed().toList(), new BulkChange(Field.SECTOR, "x"))).isInstanceOf(InvalidValue.class);
    }

    private Member stored(MemberData data) {
        var member = MemberFixtures.member(data);
        members.add(member);
        return member;
    }
}
