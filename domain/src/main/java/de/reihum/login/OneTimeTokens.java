package de.reihum.login;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The links that wait to be used. A used one is removed. */
public interface OneTimeTokens {

    void add(OneTimeToken token);

    Optional<OneTimeToken> find(String fingerprint);

    List<OneTimeToken> of(long account);

    List<OneTimeToken> of(OneTimeToken.Purpose purpose);

    /** @throws jakarta.persistence.OptimisticLockException at the end of the transaction when it was used meanwhile */
    void remove(OneTimeToken token);

    void removeExpired(Instant now);
}
