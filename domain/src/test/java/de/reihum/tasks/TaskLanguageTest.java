package de.reihum.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.NetworksInMemory;
import de.reihum.tenancy.TenantContext;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaskLanguageTest {

    private final NetworksInMemory networks = new NetworksInMemory();
    private final TenantContext tenant = new TenantContext();
    private final TaskLanguageService service = new TaskLanguageService(networks, tenant);

    @Test
    void tasks_are_written_in_the_language_of_the_network_they_belong_to() {
        var english = new Network(7, "Netzwerk Neckar", Instant.EPOCH);
        english.speak("en");
        networks.add(english);
        networks.add(new Network(8, "Netzwerk Riß", Instant.EPOCH));
        tenant.enter(7);
        assertThat(service.language()).isEqualTo("en");
    }

    @Test
    void nobody_writes_tasks_for_a_network_that_is_gone() {
        tenant.enter(9);
        assertThatThrownBy(service::language).isInstanceOf(NotFound.class);
    }
}
