package de.reihum.api;

import java.time.Instant;

/**
 * A key in the list.
 *
 * @param prefix the shown part of the token
 * @param lastUsedAt to the hour, or {@code null}
 * @param revokedAt or {@code null}
 */
public record ApiKeyRow(long id, String name, String prefix, Scopes scopes, Instant createdAt, Instant lastUsedAt, Instant revokedAt) {

    public boolean revoked() {
        return revokedAt != null;
    }
}
