package de.reihum.api;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.TenantRunner;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Recognises keys before anybody acts. What was found in the database is believed for ten seconds, so that a busy key costs no query per
 * request; a key revoked on this server is forgotten at once, on another one within those seconds. Unknown tokens are not remembered.
 */
@ApplicationScoped
public class KeyRing {

    private static final Duration BELIEVED = Duration.ofSeconds(10);
    private static final Actor.Identity DOORKEEPER = new Actor.Identity(Actor.Kind.JOB, 0, "api", Set.of(Permission.WORK));

    private record Remembered(KnownKey key, Instant until) {}

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    private ApiKeys keys;
    private Networks networks;
    private TenantRunner runner;
    private Clock clock;
    private Clock realTime;

    protected KeyRing() {}

    @Inject
    public KeyRing(ApiKeys keys, Networks networks, TenantRunner runner, Clock clock) {
        this(keys, networks, runner, clock, Clock.systemUTC());
    }

    KeyRing(ApiKeys keys, Networks networks, TenantRunner runner, Clock clock, Clock realTime) {
        this.keys = keys;
        this.networks = networks;
        this.runner = runner;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** @return nothing when the text is no token, unknown, revoked, or its network is closed: nobody can tell which */
    public Optional<KnownKey> recognise(String text) {
        return ApiToken.read(text).flatMap(token -> {
            var hash = token.hash();
            var known = remembered.get(hash);
            return known != null && realTime.instant().isBefore(known.until()) ? Optional.of(known.key()) : look(token.network(), hash);
        });
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApiKeyRevoked event) {
        remembered.remove(event.secretHash());
    }

    private Optional<KnownKey> look(int network, String hash) {
        var found = runner.call(network, DOORKEEPER, () -> keys.withHash(hash)
                .filter(key -> !key.revoked())
                .filter(key -> networks.find(network).filter(Network::open).isPresent())
                .map(key -> noted(network, key)));
        found.ifPresentOrElse(key -> remembered.put(hash, new Remembered(key, realTime.instant().plus(BELIEVED))), () -> remembered.remove(hash));
        return found;
    }

    private KnownKey noted(int network, ApiKey key) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (key.lastUsedAt() == null || key.lastUsedAt().isBefore(hour)) {
            keys.used(key.id(), hour);
        }
        return new KnownKey(network, new Actor.Identity(Actor.Kind.API_KEY, key.id(), key.name(), key.scopes().permissions()));
    }
}
