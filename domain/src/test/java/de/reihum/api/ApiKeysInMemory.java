package de.reihum.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys without a database. Counts how often it was asked. */
class ApiKeysInMemory implements ApiKeys {

    private final List<ApiKey> all = new ArrayList<>();
    private int asked;

    @Override
    public void add(ApiKey key) {
        all.add(key);
    }

    @Override
    public Optional<ApiKey> find(long id) {
        return all.stream().filter(key -> key.id() == id).findFirst();
    }

    @Override
    public Optional<ApiKey> withHash(String secretHash) {
        asked++;
        return all.stream().filter(key -> key.secretHash().equals(secretHash)).findFirst();
    }

    @Override
    public List<ApiKeyRow> all() {
        return List.of();
    }

    @Override
    public void used(long id, Instant hour) {
        // The ring alone is looked at
    }

    int asked() {
        return asked;
    }
}
