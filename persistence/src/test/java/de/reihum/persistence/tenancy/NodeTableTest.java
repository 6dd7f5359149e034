package de.reihum.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.persistence.World;
import de.reihum.shared.Ids;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NodeTableTest {

    private final World world = World.running();
    private final NodeTable table = new NodeTable(world.connections());
    private final Instant now = Instant.now();

    @Test
    void servers_that_start_together_get_different_numbers() throws Exception {
        List<Callable<Integer>> starts = Stream.<Callable<Integer>>generate(() -> () -> take(UUID.randomUUID().toString(), now)).limit(12).toList();
        assertThat(inParallel(starts)).doesNotHaveDuplicates();
    }

    @Test
    void a_server_keeps_its_number_when_it_prolongs() {
        var owner = UUID.randomUUID().toString();
        assertThat(take(owner, now)).isEqualTo(take(owner, now.plusSeconds(60)));
    }

    @Test
    void when_all_numbers_are_leased_nobody_gets_one_until_a_lease_ends() throws SQLException {
        execute("CREATE TABLE IF NOT EXISTS probe_lease_backup AS SELECT * FROM node_lease");
        try {
            execute("UPDATE node_lease SET leased_until = '2999-01-01'");
            assertThatThrownBy(() -> take(UUID.randomUUID().toString(), now)).isInstanceOf(IllegalStateException.class).hasMessageContaining("All server numbers");
            execute("UPDATE node_lease SET leased_until = '2026-01-01' WHERE node = 77");
            assertThat(take(UUID.randomUUID().toString(), now)).isEqualTo(77);
        } finally {
            execute("UPDATE node_lease n JOIN probe_lease_backup b ON n.node = b.node SET n.leased_until = b.leased_until, n.owner = b.owner");
            execute("DROP TABLE probe_lease_backup");
        }
    }

    @Test
    void ids_of_many_threads_are_different_and_in_order_within_each() throws Exception {
        var ids = new Ids(new NodeLease(table));
        Callable<List<Long>> many = () -> IntStream.range(0, 20_000).mapToObj(i -> ids.next()).toList();
        var all = inParallel(List.of(many, many, many, many));
        all.forEach(own -> assertThat(own).isSorted());
        assertThat(all.stream().flatMap(List::stream).distinct().count()).isEqualTo(80_000);
    }

    @Test
    void ids_of_two_servers_are_different() {
        var one = new Ids(new NodeLease(table));
        var two = new Ids(new NodeLease(table));
        assertThat(Stream.concat(Stream.generate(one::next).limit(20_000), Stream.generate(two::next).limit(20_000)).distinct().count()).isEqualTo(40_000);
    }

    private int take(String owner, Instant moment) {
        return table.take(owner, moment, moment.plus(Duration.ofDays(1)));
    }

    private static <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            var running = pool.invokeAll(work, 60, TimeUnit.SECONDS);
            return running.stream().map(NodeTableTest::result).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = world.source().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
