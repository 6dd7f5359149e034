package de.reihum.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Role;
import de.reihum.shared.InvalidValue;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiKeyTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private final Scopes reading = new Scopes(Set.of(ApiScope.POLLS_READ, ApiScope.MEMBERS_READ));

    @Test
    void a_key_without_name_is_refused() {
        assertThatThrownBy(() -> new ApiKey(1, " ", reading, ApiToken.random(1), MORNING)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ApiKey(1, "x".repeat(81), reading, ApiToken.random(1), MORNING)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_key_without_scope_is_refused() {
        assertThatThrownBy(() -> new Scopes(Set.of())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void scopes_are_written_in_one_order_and_read_back() {
        assertThat(reading).hasToString("members:read polls:read");
        assertThat(Scopes.of("members:read polls:read")).isEqualTo(reading);
        assertThatThrownBy(() -> Scopes.of("team:manage")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_key_can_do_no_more_than_a_coordinator_and_set_the_rules_of_participation() {
        var most = EnumSet.copyOf(Role.COORDINATOR.permissions());
        most.add(Permission.PARTICIPATION_RULES);
        assertThat(Stream.of(ApiScope.values()).flatMap(scope -> scope.permissions().stream())).isSubsetOf(most);
        assertThat(reading.permissions()).containsExactlyInAnyOrder(Permission.MEMBERS_READ, Permission.POLLS_READ);
    }

    @Test
    void once_revoked_a_key_stays_revoked() {
        var key = new ApiKey(1, "Website", reading, ApiToken.random(1), MORNING);

        key.revoke(MORNING);
        key.revoke(MORNING.plusSeconds(60));

        assertThat(key.revoked()).isTrue();
    }
}
