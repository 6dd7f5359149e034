package de.reihum.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys of the acting network. */
public interface ApiKeys {

    void add(ApiKey key);

    Optional<ApiKey> find(long id);

    Optional<ApiKey> withHash(String secretHash);

    /** Usable ones first, then newest first. */
    List<ApiKeyRow> all();

    /** Notes a use without counting as a change of the key. */
    void used(long id, Instant hour);
}
