package de.reihum.persistence.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.api.ApiKey;
import de.reihum.api.ApiKeyRow;
import de.reihum.api.ApiKeys;
import de.reihum.api.ApiScope;
import de.reihum.api.ApiToken;
import de.reihum.api.Scopes;
import de.reihum.audit.AuditTrail;
import de.reihum.persistence.World;
import de.reihum.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JpaApiKeysTest {

    private final World world = World.running();
    private final ApiKeys keys = new JpaApiKeys(world.database());
    private final int north = world.network();
    private final int south = world.network();

    private ApiKey key(int network, String name, ApiToken token) {
        var key = new ApiKey(world.ids().next(), name, new Scopes(Set.of(ApiScope.MEMBERS_READ, ApiScope.POLLS_READ)), token, world.clock().instant());
        world.in(network, () -> keys.add(key));
        return key;
    }

    @Test
    void a_key_is_found_by_the_hash_of_its_token_in_its_own_network_alone() {
        var token = ApiToken.random(north);
        var key = key(north, "Website", token);

        assertThat(world.in(north, () -> keys.withHash(token.hash()))).contains(key);
        assertThat(world.in(south, () -> keys.withHash(token.hash()))).isEmpty();
    }

    @Test
    void noting_a_use_touches_one_key_and_is_no_change() {
        var used = key(north, "Website", ApiToken.random(north));
        var other = key(south, "Kasse", ApiToken.random(south));
        var hour = Instant.parse("2026-03-02T09:00:00Z");

        world.in(north, () -> keys.used(used.id(), hour));
        world.in(north, () -> keys.used(other.id(), hour));

        assertThat(rows(north)).singleElement().extracting(ApiKeyRow::lastUsedAt).isEqualTo(hour);
        assertThat(rows(south)).singleElement().extracting(ApiKeyRow::lastUsedAt).isNull();
        assertThat(world.in(north, () -> world.auditTrail().find(new AuditTrail.Wanted("ApiKey", used.id(), ""), Slice.first(10)))).hasSize(1);
    }

    @Test
    void the_audit_trail_shows_scopes_but_no_hash() {
        var key = key(north, "Website", ApiToken.random(north));

        var entry = world.in(north, () -> world.auditTrail().find(new AuditTrail.Wanted("ApiKey", key.id(), ""), Slice.first(10))).get(0);

        assertThat(entry.recordName()).isEqualTo("Website");
        assertThat(entry.fields()).anySatisfy(field -> assertThat(field.now()).isEqualTo("members:read polls:read"));
        assertThat(entry.fields()).allSatisfy(field -> assertThat(field.now()).isNotEqualTo(key.secretHash()));
    }

    @Test
    void revoked_keys_stand_last() {
        var first = key(north, "Alt", ApiToken.random(north));
        key(north, "Neu", ApiToken.random(north));
        key(north, "Neuer", ApiToken.random(north));
        world.in(north, () -> keys.find(first.id()).orElseThrow().revoke(world.clock().instant()));

        assertThat(rows(north)).extracting(ApiKeyRow::name).containsExactly("Neuer", "Neu", "Alt");
    }

    private List<ApiKeyRow> rows(int network) {
        return world.in(network, keys::all);
    }
}
