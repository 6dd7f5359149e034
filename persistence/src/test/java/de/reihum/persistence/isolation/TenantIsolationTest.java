package de.reihum.persistence.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.persistence.World;
import de.reihum.persistence.probe.ProbeTables;
import jakarta.persistence.EntityManager;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every entity, every way of reaching for a row, with the id of another network's row. Afterwards not one byte of the other network may have
 * changed, and nothing of it may have been seen. The owner tries each way first: a way that does not even reach the own row proves nothing.
 */
class TenantIsolationTest {

    private static final List<Rivals> RIVALS = rivals();

    private static List<Rivals> rivals() {
        ProbeTables.make();
        return List.of(Rivals.in(World.running()), Rivals.in(World.ofProbes()));
    }

    /** What an attack brought home. */
    private record Loot(List<?> seen, boolean victimTouched, Exception refusal) {

        boolean reached() {
            return !seen.isEmpty() || victimTouched || refusal != null && refusal.toString().contains("IntegrityConstraint");
        }
    }

    @TestFactory
    Stream<DynamicTest> no_way_leads_to_another_networks_row() {
        return RIVALS.stream().flatMap(rivals -> rivals.entities().flatMap(type -> Attacks.ALL.stream()
                .map(attack -> DynamicTest.dynamicTest(type.getSimpleName() + ": " + attack, () -> {
                    if (attack.reachesOwn().test(rivals.descriptor(type))) {
                        var own = attempt(attack, type, rivals, rivals.a());
                        assertThat(own.reached()).as("the owner reaches its own row, refusal: %s", own.refusal()).isTrue();
                    }
                    var loot = attempt(attack, type, rivals, rivals.b());
                    assertThat(loot.victimTouched()).as("rows of the other network were changed").isFalse();
                    assertThat(loot.seen()).as("rows of the other network were seen").isEmpty();
                }))));
    }

    @TestFactory
    Stream<DynamicTest> no_row_points_into_another_network() {
        return RIVALS.stream().flatMap(rivals -> rivals.pointers().map(pointer -> DynamicTest.dynamicTest(pointer.toString(), () -> {
            assertThat(rivals.point(pointer, false)).as("the owner points to its own row").isInstanceOf(Undone.class);
            assertThat(rivals.point(pointer, true)).as("the database refuses").hasRootCauseInstanceOf(SQLIntegrityConstraintViolationException.class)
                    .hasStackTraceContaining("foreign key constraint fails");
        })));
    }

    @TestFactory
    Stream<DynamicTest> nothing_that_is_read_holds_another_networks_text() {
        return RIVALS.stream().flatMap(rivals -> rivals.entities().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
            var texts = rivals.read(type, rivals.b());
            assertThat(texts).contains(rivals.b().id(type)).doesNotContain(rivals.a().id(type), Specimens.canary(rivals.a().network()));
        })));
    }

    @TestFactory
    Stream<DynamicTest> without_a_network_nothing_is_read_or_written() {
        return RIVALS.stream().flatMap(rivals -> rivals.entities().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
            assertThat(bare(rivals, entities -> entities.createQuery("select e from " + rivals.descriptor(type).getAlias() + " e").getResultList())).isEmpty();
            assertThat(bare(rivals, entities -> List.of(entities.find(type, rivals.a().rows().get(type).id())))).isEmpty();
            assertThat(bare(rivals, entities -> {
                entities.persist(rivals.a().specimens().another(type));
                entities.flush();
                return List.of("stored");
            })).isEmpty();
        })));
    }

    @Test
    void every_entity_is_listed_and_belongs_to_a_network_or_is_known_not_to() {
        assertThat(Entities.unlisted()).as("entities missing in persistence.xml").isEmpty();
        assertThat(Entities.tenantFree()).as("entities outside the wall").isEqualTo(Entities.ALLOWED_OUTSIDE);
        assertThat(RIVALS.get(0).a().rows().keySet()).as("entities that were attacked").hasSize(Entities.inNetworks());
    }

    @Test
    void two_networks_at_the_same_time_see_their_own_rows_only() throws Exception {
        for (var rivals : RIVALS) {
            assertThat(Crowd.of(8).each(200, i -> rivals.look(i % 2 == 0))).isEmpty();
        }
    }

    /** Reaches for A's row from the given network and undoes it; what A looks like afterwards is read in the same transaction. */
    private static Loot attempt(Attack attack, Class<?> type, Rivals rivals, Colony attacker) {
        var loot = new Loot[1];
        try {
            rivals.world().in(attacker.network(), () -> {
                loot[0] = reach(attack, type, rivals, attacker);
                throw new Undone();
            });
        } catch (Undone expected) {
            return loot[0];
        }
        throw new IllegalStateException("Not undone");
    }

    private static Loot reach(Attack attack, Class<?> type, Rivals rivals, Colony attacker) {
        var entities = rivals.world().database().inTenant();
        var session = entities.unwrap(AbstractSession.class);
        try {
            var seen = attack.reach().out(entities, new Attack.Target(session.getDescriptor(type), rivals.a().rows().get(type), attacker.specimens()));
            entities.flush();
            // an owner that has seen its row has reached it, whatever else it did
            boolean known = attacker == rivals.a() && !seen.isEmpty();
            return new Loot(seen, !known && !rivals.before().equals(rivals.rowsOfA()), null);
        } catch (Exception refused) {
            return new Loot(List.of(), !rivals.before().equals(rivals.rowsOfA()), refused);
        }
    }

    private interface Reading {
        List<?> from(EntityManager entities);
    }

    private static List<?> bare(Rivals rivals, Reading reading) {
        return rivals.world().withoutNetwork(entities -> {
            try {
                return reading.from(entities);
            } catch (RuntimeException refused) {
                return List.of();
            }
        });
    }
}
