package de.reihum.persistence.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.jobs.Effect;
import de.reihum.jobs.EffectStore;
import de.reihum.jobs.Outbox;
import de.reihum.jobs.PendingEffect;
import de.reihum.persistence.World;
import de.reihum.persistence.tenancy.JpaNetworks;
import de.reihum.tenancy.Network;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Duration LEASE = Duration.ofMinutes(5);
    /** A lease that has run out already, so that no test waits for one. */
    private static final Duration OVER = Duration.ofSeconds(-1);

    private final World world = World.running();
    private final Outbox outbox = world.outbox();
    private final EffectStore store = world.effects();
    private final int network = world.network();
    private final Instant now = world.clock().instant();

    @BeforeEach
    void nothing_waits() throws SQLException {
        try (var connection = world.source().getConnection(); var statement = connection.createStatement()) {
            statement.execute("DELETE FROM outbox");
        }
    }

    @Test
    void an_effect_is_stored_with_its_change_or_not_at_all() {
        assertThatThrownBy(() -> world.in(network, () -> {
            outbox.put(effect("lost"));
            throw new IllegalStateException("no");
        })).hasMessage("no");
        world.in(network, () -> outbox.put(effect("kept")));
        assertThat(claim(10)).extracting(PendingEffect::key).containsExactly("kept");
    }

    @Test
    void the_same_key_is_kept_once_per_network() {
        var other = world.network();
        world.in(network, () -> outbox.putAll(List.of(effect("a"), effect("a"), effect("b"))));
        world.in(network, () -> outbox.put(effect("a")));
        world.in(other, () -> outbox.put(effect("a")));
        assertThat(claim(10)).extracting(e -> e.network() + " " + e.key()).containsExactlyInAnyOrder(network + " a", network + " b", other + " a");
    }

    @Test
    void an_effect_waits_until_it_is_due() {
        world.in(network, () -> outbox.put(new Effect("test", "later", 1, "", now.plusSeconds(60))));
        assertThat(claim(10)).isEmpty();
        assertThat(claim(10, now.plusSeconds(60))).hasSize(1);
    }

    @Test
    void what_is_leased_to_one_server_is_not_given_to_another_until_the_lease_ends() {
        world.in(network, () -> outbox.put(effect("a")));
        var leased = world.<List<PendingEffect>>free(() -> store.claim(10, now, LEASE));
        assertThat(leased).hasSize(1);
        assertThat(claim(10)).isEmpty();
        world.free(() -> store.renew(leased.get(0).id(), OVER));
        assertThat(claim(10)).singleElement().extracting(PendingEffect::attempts).isEqualTo(2);
    }

    @Test
    void what_was_done_long_ago_is_forgotten_in_batches_and_nothing_else() {
        world.in(network, () -> outbox.putAll(IntStream.range(0, 5).mapToObj(i -> new Effect("test", "old" + i, 1, "", now.minusSeconds(100))).toList()));
        world.in(network, () -> outbox.putAll(List.of(new Effect("test", "dead", 1, "", now.minusSeconds(100)), effect("fresh"))));
        claim(10).forEach(effect -> world.free(() -> {
            if (effect.key().equals("dead")) {
                store.failed(effect.id(), "broken", null);
            } else {
                store.done(effect.id());
            }
        }));
        world.in(network, () -> outbox.put(new Effect("test", "waiting", 1, "", now.minusSeconds(100))));
        assertThat(forget(3)).isEqualTo(3);
        assertThat(forget(3)).isEqualTo(2);
        assertThat(forget(3)).isZero();
        world.in(network, () -> assertThat(outbox.dead(10)).hasSize(1));
        assertThat(claim(10)).extracting(PendingEffect::key).containsExactly("waiting");
        world.in(network, () -> outbox.put(effect("fresh")));
        assertThat(claim(10)).as("fresh is still known").isEmpty();
    }

    private int forget(int limit) {
        return world.<Integer>free(() -> store.forgetDone(now.minusSeconds(50), limit));
    }

    @Test
    void a_renewed_lease_lasts_longer() {
        world.in(network, () -> outbox.put(effect("a")));
        var id = world.<List<PendingEffect>>free(() -> store.claim(10, now, OVER)).get(0).id();
        world.free(() -> store.renew(id, LEASE));
        assertThat(claim(10)).isEmpty();
    }

    @Test
    void parallel_servers_share_the_work_and_none_is_done_twice() throws Exception {
        world.in(network, () -> outbox.putAll(IntStream.range(0, 400).mapToObj(i -> effect("e" + i)).toList()));
        var claimed = Collections.synchronizedList(new ArrayList<Long>());
        var start = new CountDownLatch(1);
        try (var servers = new Servers(8)) {
            servers.run(() -> {
                start.await();
                for (var some = claim(7); !some.isEmpty(); some = claim(7)) {
                    some.forEach(effect -> claimed.add(effect.id()));
                }
                return null;
            }, start);
        }
        // A server may find nothing because all that is left is being claimed by others; the rest stays for the next look
        claim(400).forEach(effect -> claimed.add(effect.id()));
        assertThat(claimed).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void while_one_server_claims_another_does_not_wait_for_it() {
        world.in(network, () -> outbox.putAll(List.of(effect("a"), effect("b"))));
        world.free(() -> {
            assertThat(store.claim(1, now, LEASE)).hasSize(1);
            assertThat(claim(10)).hasSize(1);
        });
    }

    @Test
    void after_the_last_try_it_is_dead_seen_by_its_network_alone_and_can_be_revived() {
        world.in(network, () -> outbox.put(effect("a")));
        var id = claim(10).get(0).id();
        world.free(() -> store.failed(id, "x".repeat(900), null));
        assertThat(claim(10)).isEmpty();
        var other = world.network();
        assertThat(world.<List<PendingEffect>>in(other, () -> outbox.dead(10))).isEmpty();
        assertThat(world.<Boolean>in(other, () -> store.revive(id, now))).isFalse();
        assertThat(world.<List<PendingEffect>>in(network, () -> outbox.dead(10))).singleElement().extracting(e -> e.error().length()).isEqualTo(500);
        assertThat(world.<Boolean>in(network, () -> store.revive(id, now))).isTrue();
        assertThat(claim(10)).singleElement().extracting(PendingEffect::attempts).isEqualTo(1);
    }

    @Test
    void a_failed_try_comes_back_when_it_is_due_again() {
        world.in(network, () -> outbox.put(effect("a")));
        var id = claim(10).get(0).id();
        world.free(() -> store.failed(id, "busy", now.plusSeconds(15)));
        assertThat(claim(10)).isEmpty();
        assertThat(claim(10, now.plusSeconds(15))).singleElement().extracting(PendingEffect::error).isEqualTo("busy");
    }

    @Test
    void what_is_done_stays_done_whatever_a_slow_server_says_later() {
        world.in(network, () -> outbox.put(effect("a")));
        var id = claim(10).get(0).id();
        world.free(() -> store.done(id));
        world.free(() -> store.failed(id, "late", null));
        world.free(() -> store.failed(id, "late", now));
        assertThat(claim(10)).isEmpty();
        assertThat(world.<List<PendingEffect>>in(network, () -> outbox.dead(10))).isEmpty();
    }

    @Test
    void a_network_withdraws_its_own_effect_only() {
        var other = world.network();
        world.in(network, () -> outbox.put(effect("a")));
        world.in(other, () -> outbox.withdraw("a"));
        world.in(network, () -> outbox.withdraw("unknown"));
        assertThat(claim(10)).hasSize(1);
        world.in(network, () -> outbox.put(effect("b")));
        world.in(network, () -> outbox.withdraw("b"));
        assertThat(claim(10)).isEmpty();
    }

    @Test
    void a_moment_keeps_its_microseconds() {
        var due = Instant.parse("2026-01-01T00:00:00.000001Z");
        world.in(network, () -> outbox.put(new Effect("test", "a", 1, "", due)));
        assertThat(claim(1)).singleElement().extracting(PendingEffect::due).isEqualTo(due);
    }

    @Test
    void effects_of_a_network_that_rests_wait_uncounted_and_go_on_with_it() {
        world.in(network, () -> outbox.putAll(List.of(effect("running"), effect("waiting"))));
        var other = world.network();
        world.in(other, () -> outbox.put(effect("other")));
        var running = claim(1).get(0);
        move(Network::suspend);
        assertThat(claim(10)).extracting(PendingEffect::network).containsExactly(other);
        assertThat(world.<Boolean>free(() -> store.renew(running.id(), LEASE))).as("running work may go on").isFalse();
        move(Network::resume);
        assertThat(claim(10)).extracting(PendingEffect::attempts).containsExactly(1);
        assertThat(world.<Boolean>free(() -> store.renew(running.id(), LEASE))).isTrue();
    }

    private void move(Consumer<Network> change) {
        world.free(() -> change.accept(new JpaNetworks(world.database()).find(network).orElseThrow()));
    }

    private Effect effect(String key) {
        return new Effect("test", key, 1, "", now);
    }

    private List<PendingEffect> claim(int limit) {
        return claim(limit, now);
    }

    private List<PendingEffect> claim(int limit, Instant moment) {
        return world.free(() -> store.claim(limit, moment, LEASE));
    }

    /** Several servers at once, as threads. */
    private record Servers(ExecutorService pool, int count) implements AutoCloseable {

        Servers(int count) {
            this(Executors.newFixedThreadPool(count), count);
        }

        void run(Callable<Void> work, CountDownLatch start) throws Exception {
            var running = IntStream.range(0, count).mapToObj(i -> pool.submit(work)).toList();
            start.countDown();
            for (var one : running) {
                one.get();
            }
        }

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }
}
