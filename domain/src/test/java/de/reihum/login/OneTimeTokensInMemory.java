package de.reihum.login;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One-time links without a database. */
public class OneTimeTokensInMemory implements OneTimeTokens {

    private final List<OneTimeToken> all = new ArrayList<>();

    @Override
    public void add(OneTimeToken token) {
        all.add(token);
    }

    @Override
    public Optional<OneTimeToken> find(String fingerprint) {
        return all.stream().filter(token -> token.fingerprint().equals(fingerprint)).findFirst();
    }

    @Override
    public List<OneTimeToken> of(long account) {
        return all.stream().filter(token -> token.account() != null && token.account() == account).toList();
    }

    @Override
    public List<OneTimeToken> of(OneTimeToken.Purpose purpose) {
        return all.stream().filter(token -> token.purpose() == purpose).toList();
    }

    @Override
    public void remove(OneTimeToken token) {
        all.remove(token);
    }

    @Override
    public void removeExpired(Instant now) {
        all.removeIf(token -> !token.good(now));
    }
}
