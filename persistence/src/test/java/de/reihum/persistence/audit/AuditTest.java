package de.reihum.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditRow.Field;
import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.persistence.World;
import de.reihum.persistence.probe.Craft;
import de.reihum.persistence.probe.Guild;
import de.reihum.persistence.probe.Place;
import de.reihum.persistence.probe.ProbeTables;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Slice;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditTest {

    private final World world = World.ofProbes();
    private final int network = world.network();
    private final long id = world.ids().next();

    @BeforeAll
    static void tables() {
        ProbeTables.make();
    }

    @Test
    void a_new_record_is_written_with_its_values_and_its_actor() {
        save(entities -> {
            var guild = new Guild(id, "Bäcker");
            guild.write(new EmailAddress("post@baecker.example"));
            guild.found(Instant.parse("2026-01-01T10:00:00.000001Z"), LocalDate.parse("2026-01-02"));
            guild.settle(new Place("Am Markt 1", "Celle"));
            entities.persist(guild);
        });
        var entry = only();
        assertThat(entry.action()).isEqualTo("CREATED");
        assertThat(entry.entity()).isEqualTo("Guild");
        assertThat(entry.record()).isEqualTo(id);
        assertThat(entry.recordName()).isEqualTo("Bäcker");
        assertThat(entry.actorName()).isEqualTo("Petra Probst");
        assertThat(entry.at()).isEqualTo(world.clock().instant());
        assertThat(entry.fields()).extracting(Field::name, Field::old, Field::now).containsExactlyInAnyOrder(
                tuple("name", null, "Bäcker"), tuple("mail", null, "post@baecker.example"), tuple("size", null, "SMALL"),
                tuple("foundedAt", null, "2026-01-01T10:00:00.000001Z"), tuple("joinedOn", null, "2026-01-02"),
                tuple("place", null, "Am Markt 1, Celle"));
    }

    @Test
    void a_change_shows_old_and_new_value_of_what_was_changed_and_nothing_else() {
        save(entities -> entities.persist(new Guild(id, "Bäcker")));
        change(guild -> {
            guild.rename("Konditoren");
            guild.grow();
        });
        assertThat(newest().fields()).extracting(Field::name, Field::old, Field::now)
                .containsExactlyInAnyOrder(tuple("name", "Bäcker", "Konditoren"), tuple("size", "SMALL", "LARGE"));
        assertThat(newest().action()).isEqualTo("CHANGED");
    }

    @Test
    void a_save_that_changes_nothing_leaves_no_entry() {
        save(entities -> entities.persist(new Guild(id, "Bäcker")));
        change(guild -> guild.rename("Bäcker"));
        assertThat(trail()).hasSize(1);
    }

    @Test
    void an_embedded_value_shows_what_it_was_when_it_is_replaced_and_when_it_is_changed_inside() {
        save(entities -> {
            var guild = new Guild(id, "Bäcker");
            guild.settle(new Place("Am Markt 1", "Celle"));
            entities.persist(guild);
        });
        change(guild -> guild.settle(new Place("Ring 2", "Gifhorn")));
        assertThat(newest().fields()).containsExactly(new Field("place", "Am Markt 1, Celle", "Ring 2, Gifhorn"));
        change(guild -> guild.place().move("Ring 3"));
        assertThat(newest().fields()).containsExactly(new Field("place", "Ring 2, Gifhorn", "Ring 3, Gifhorn"));
    }

    @Test
    void a_collection_of_values_shows_all_of_it_before_and_after() {
        save(entities -> {
            var guild = new Guild(id, "Bäcker");
            guild.tags().addAll(List.of("alt", "klein"));
            entities.persist(guild);
        });
        assertThat(only().fields()).contains(new Field("tags", null, "alt, klein"));
        change(guild -> {
            guild.tags().remove("klein");
            guild.tags().add("neu");
        });
        assertThat(newest().fields()).containsExactly(new Field("tags", "alt, klein", "alt, neu"));
    }

    @Test
    void a_reference_shows_the_ids() {
        var first = world.ids().next();
        var second = world.ids().next();
        save(entities -> {
            var parent = new Guild(first, "Handwerk");
            entities.persist(parent);
            entities.persist(new Guild(second, "Handel"));
            var guild = new Guild(id, "Bäcker");
            guild.joinTo(parent);
            entities.persist(guild);
        });
        save(entities -> guild(entities).joinTo(guild(entities, second)));
        assertThat(newest().fields()).containsExactly(new Field("parent", Long.toString(first), Long.toString(second)));
        change(guild -> guild.joinTo(null));
        assertThat(newest().fields()).containsExactly(new Field("parent", Long.toString(second), null));
    }

    @Test
    void a_secret_is_named_and_not_shown() {
        save(entities -> {
            var guild = new Guild(id, "Bäcker");
            guild.hide("Sauerteig");
            entities.persist(guild);
        });
        change(guild -> guild.hide("Hefe"));
        assertThat(newest().fields()).containsExactly(new Field("secret", null, null));
        assertThat(trail().toString()).doesNotContain("Sauerteig", "Hefe");
    }

    @Test
    void children_speak_for_themselves_and_share_the_change() {
        save(entities -> {
            var guild = new Guild(id, "Bäcker");
            guild.learn(world.ids().next(), "Brot");
            guild.learn(world.ids().next(), "Kuchen");
            entities.persist(guild);
        });
        assertThat(trail()).extracting(AuditRow::entity, AuditRow::action)
                .containsExactlyInAnyOrder(tuple("Guild", "CREATED"), tuple("Craft", "CREATED"), tuple("Craft", "CREATED"));
        assertThat(trail()).extracting(AuditRow::change).containsOnly(trail().get(0).change());
        change(guild -> guild.crafts().remove(0));
        assertThat(newest()).extracting(AuditRow::entity, AuditRow::action).containsExactly("Craft", "REMOVED");
        save(entities -> entities.createQuery("select c from Craft c", Craft.class).getSingleResult().rename("Torte"));
        assertThat(newest()).extracting(AuditRow::entity, AuditRow::action).containsExactly("Craft", "CHANGED");
        assertThat(newest().change()).isNotEqualTo(trail().get(1).change());
    }

    @Test
    void a_removed_record_is_still_named() {
        save(entities -> entities.persist(new Guild(id, "Bäcker")));
        save(entities -> entities.remove(guild(entities)));
        assertThat(newest()).extracting(AuditRow::action, AuditRow::record, AuditRow::recordName).containsExactly("REMOVED", id, "Bäcker");
        assertThat(newest().fields()).as("with what is lost").contains(new AuditRow.Field("name", "Bäcker", null));
    }

    @Test
    void several_flushes_of_one_save_write_each_change_once_and_under_one_number() {
        save(entities -> {
            var guild = new Guild(id, "Bäcker");
            entities.persist(guild);
            entities.flush();
            guild.rename("Konditoren");
            entities.flush();
            entities.flush();
            guild.grow();
        });
        assertThat(trail()).hasSize(3).extracting(AuditRow::change).containsOnly(trail().get(0).change());
        assertThat(trail()).flatExtracting(AuditRow::fields).contains(new Field("name", null, "Bäcker"), new Field("name", "Bäcker", "Konditoren"), new Field("size", "SMALL", "LARGE"));
        assertThat(trail()).extracting(AuditRow::action).containsExactly("CHANGED", "CHANGED", "CREATED");
    }

    @Test
    void a_query_between_two_changes_does_not_double_them() {
        save(entities -> entities.persist(new Guild(id, "Bäcker")));
        save(entities -> {
            guild(entities).rename("Konditoren");
            assertThat(entities.createQuery("select count(g) from Guild g where g.name = 'Konditoren'", Long.class).getSingleResult()).isEqualTo(1);
            guild(entities).grow();
        });
        assertThat(trail()).hasSize(3).extracting(AuditRow::action).containsExactly("CHANGED", "CHANGED", "CREATED");
    }

    @Test
    void created_and_removed_in_one_save_leaves_both_or_nothing() {
        save(entities -> {
            var guild = new Guild(id, "Bäcker");
            entities.persist(guild);
            entities.flush();
            entities.remove(guild);
        });
        assertThat(trail()).extracting(AuditRow::action).containsExactly("REMOVED", "CREATED");
    }

    @Test
    void what_is_rolled_back_is_not_in_the_trail() {
        assertThatThrownBy(() -> save(entities -> {
            entities.persist(new Guild(id, "Bäcker"));
            entities.flush();
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(trail()).isEmpty();
    }

    @Test
    void a_very_long_name_is_shortened_and_not_refused() {
        save(entities -> entities.persist(new Guild(id, "ä".repeat(400))));
        assertThat(only().recordName()).hasSize(250);
    }

    @Test
    void around_a_record_stand_also_all_changes_of_what_belongs_to_it() {
        var branch = world.ids().next();
        var stranger = world.ids().next();
        save(entities -> {
            var parent = new Guild(id, "Handwerk");
            entities.persist(parent);
            var child = new Guild(branch, "Bäcker");
            child.joinTo(parent);
            entities.persist(child);
            entities.persist(new Guild(stranger, "Handel"));
        });
        save(entities -> guild(entities, branch).rename("Konditoren"));
        save(entities -> guild(entities, stranger).rename("Großhandel"));
        var rows = world.in(network, () -> world.auditTrail().find(Wanted.around(id), Slice.first(10)));
        assertThat(rows).extracting(AuditRow::record, AuditRow::action).containsExactlyInAnyOrder(tuple(branch, "CHANGED"), tuple(branch, "CREATED"), tuple(id, "CREATED"));
        assertThat(world.<Long>in(network, () -> world.auditTrail().count(Wanted.around(id).withAction("CHANGED")))).isEqualTo(1);
        assertThat(world.<Long>in(network, () -> world.auditTrail().count(new Wanted("", id, "")))).isEqualTo(1);
        assertThat(world.<Long>in(world.network(), () -> world.auditTrail().count(Wanted.around(id)))).isZero();
    }

    @Test
    void one_network_does_not_see_the_trail_of_another() {
        save(entities -> entities.persist(new Guild(id, "Bäcker")));
        var other = world.network();
        assertThat(world.<List<AuditRow>>in(other, () -> world.auditTrail().find(new Wanted("", 0, ""), Slice.first(10)))).isEmpty();
    }

    private void save(Consumer<EntityManager> work) {
        world.in(network, () -> work.accept(world.database().inTenant()));
    }

    private void change(Consumer<Guild> work) {
        save(entities -> work.accept(guild(entities)));
    }

    private Guild guild(EntityManager entities) {
        return guild(entities, id);
    }

    private static Guild guild(EntityManager entities, long id) {
        return entities.createQuery("select g from Guild g where g.id = :id", Guild.class).setParameter("id", id).getSingleResult();
    }

    private List<AuditRow> trail() {
        return world.in(network, () -> world.auditTrail().find(new Wanted("", 0, ""), Slice.first(100)));
    }

    private AuditRow newest() {
        return trail().get(0);
    }

    private AuditRow only() {
        assertThat(trail()).hasSize(1);
        return trail().get(0);
    }
}
