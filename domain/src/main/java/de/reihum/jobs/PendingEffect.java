package de.reihum.jobs;

import java.time.Instant;

/**
 * An effect in the store.
 *
 * @param network 0 when it belongs to no network
 * @param attempts tries so far, this one included
 * @param error why the last try failed, or empty
 */
public record PendingEffect(long id, int network, String kind, String key, long subject, String argument, Instant due, int attempts, String error) {}
