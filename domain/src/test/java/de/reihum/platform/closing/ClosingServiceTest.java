package de.reihum.platform.closing;

import static de.reihum.accounts.AccountFixtures.NECKAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.AccountFixtures;
import de.reihum.jobs.OutboxInMemory;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClosingServiceTest {

    private final AccountFixtures people = new AccountFixtures();
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final ClosedInMemory register = new ClosedInMemory();
    private final ClosingService service = new ClosingService(people.networks, register, outbox, Clock.fixed(AccountFixtures.NOON, ZoneOffset.UTC));

    @Test
    void a_network_is_closed_by_its_name_and_waits_thirty_days() {
        service.close(new CloseNetwork(NECKAR, " " + name() + " "));
        assertThat(people.networks.find(NECKAR).orElseThrow().open()).isFalse();
        assertThat(outbox.effects()).extracting("kind").containsExactly(ClosingService.FAREWELL, ClosingService.DELETION);
        assertThat(outbox.effects()).extracting("due").containsExactly(AccountFixtures.NOON, AccountFixtures.NOON.plus(ClosedNetwork.WAITING));
        assertThat(service.register()).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(ClosedRow.State.WAITING));
    }

    @Test
    void another_name_closes_nothing() {
        assertThatThrownBy(() -> service.close(new CloseNetwork(NECKAR, "Neckar"))).isInstanceOf(InvalidValue.class);
        assertThat(people.networks.find(NECKAR).orElseThrow().open()).isTrue();
        assertThat(outbox.effects()).isEmpty();
    }

    @Test
    void what_is_closed_cannot_be_closed_again() {
        service.close(new CloseNetwork(NECKAR, name()));
        assertThatThrownBy(() -> service.close(new CloseNetwork(NECKAR, name()))).isInstanceOf(Conflict.class);
    }

    @Test
    void while_it_waits_it_can_come_back_and_nothing_is_due_any_more() {
        service.close(new CloseNetwork(NECKAR, name()));
        service.reopen(NECKAR);
        assertThat(people.networks.find(NECKAR).orElseThrow().open()).isTrue();
        assertThat(outbox.effects()).isEmpty();
        assertThat(service.register()).isEmpty();
    }

    @Test
    void once_its_deletion_has_begun_it_cannot_come_back() {
        service.close(new CloseNetwork(NECKAR, name()));
        register.find(NECKAR).orElseThrow().begin(12, AccountFixtures.NOON);
        assertThatThrownBy(() -> service.reopen(NECKAR)).isInstanceOf(RuleBroken.class);
    }

    private String name() {
        return people.networks.find(NECKAR).orElseThrow().name();
    }
}
