package de.reihum.persistence.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.persistence.World;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private final World world = World.running();
    private final Database database = world.database();
    private final int north = world.network();
    private final int south = world.network();

    @Test
    void a_network_that_was_opened_is_found_in_another_transaction() {
        assertThat(world.<Boolean>free(() -> new JpaNetworks(database).find(north).isPresent())).isTrue();
    }

    @Test
    void without_a_network_there_is_no_tenant_data() {
        assertThatThrownBy(() -> world.free(() -> database.inTenant())).isInstanceOf(IllegalStateException.class).hasMessageContaining("No network");
    }

    @Test
    void a_second_network_in_one_transaction_is_refused() {
        assertThatThrownBy(() -> world.in(north, () -> {
            database.inTenant();
            world.tenant().exchange(south);
            database.inTenant();
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("one network");
    }

    @Test
    void outside_a_transaction_there_is_no_data() {
        world.tenant().exchange(north);
        try {
            assertThatThrownBy(database::inTenant).isInstanceOf(IllegalStateException.class).hasMessageContaining("outside a transaction");
        } finally {
            world.tenant().exchange(null);
        }
    }
}
