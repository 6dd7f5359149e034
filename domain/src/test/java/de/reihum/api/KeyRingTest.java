package de.reihum.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.accounts.RunnerHere;
import de.reihum.tenancy.OneNetwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final ApiKeysInMemory keys = new ApiKeysInMemory();
    private final KeyRing ring = new KeyRing(keys, new OneNetwork(), new RunnerHere(), clock, clock);
    private final ApiToken token = ApiToken.random(7);
    private final ApiKey key = new ApiKey(1, "Website", new Scopes(Set.of(ApiScope.MEMBERS_READ)), token, now);

    @BeforeEach
    void hand_out() {
        keys.add(key);
    }

    @Test
    void a_busy_key_is_looked_up_once_in_ten_seconds() {
        assertThat(ring.recognise(token.text())).map(KnownKey::network).contains(7);
        now = now.plus(Duration.ofSeconds(9));
        assertThat(ring.recognise(token.text())).isPresent();
        assertThat(keys.asked()).isEqualTo(1);
        now = now.plus(Duration.ofSeconds(1));
        assertThat(ring.recognise(token.text())).isPresent();
        assertThat(keys.asked()).isEqualTo(2);
    }

    @Test
    void a_key_revoked_here_is_refused_at_once() {
        ring.recognise(token.text());
        key.revoke(now);
        ring.forget(new ApiKeyRevoked(token.hash()));
        assertThat(ring.recognise(token.text())).isEmpty();
    }

    @Test
    void a_key_revoked_on_another_server_is_refused_after_ten_seconds() {
        ring.recognise(token.text());
        key.revoke(now);
        now = now.plus(Duration.ofSeconds(10));
        assertThat(ring.recognise(token.text())).isEmpty();
    }

    @Test
    void unknown_tokens_are_not_remembered() {
        var unknown = ApiToken.random(7);
        assertThat(ring.recognise(unknown.text())).isEmpty();
        keys.add(new ApiKey(2, "Later", new Scopes(Set.of(ApiScope.MEMBERS_READ)), unknown, now));
        assertThat(ring.recognise(unknown.text())).isPresent();
        assertThat(ring.recognise("rh_no_token")).isEmpty();
    }
}
