package de.reihum.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.persistence.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JpaNetworksTest {

    private static final int AT_ONCE = 64;

    private final World world = World.running();
    private final JpaNetworks networks = new JpaNetworks(world.database());

    @Test
    void a_number_that_was_given_is_not_given_again_even_when_its_network_is_gone() {
        int first = next();
        assertThat(next()).isGreaterThan(first);
        assertThat(world.free(() -> networks.find(first))).as("nobody has it").isEmpty();
    }

    @Test
    void a_number_is_above_all_that_are_in_use() {
        int used = world.network();
        assertThat(next()).isGreaterThan(used);
    }

    @Test
    void sixty_four_who_ask_at_once_get_sixty_four_numbers() throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var asked = new ArrayList<Future<Integer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                Callable<Integer> ask = () -> {
                    start.await();
                    return next();
                };
                asked.add(threads.submit(ask));
            }
            start.countDown();
            var given = new HashSet<Integer>();
            for (var one : asked) {
                given.add(one.get());
            }
            assertThat(given).hasSize(AT_ONCE);
        } finally {
            threads.shutdownNow();
        }
    }

    private int next() {
        return world.free(networks::nextNumber);
    }
}
