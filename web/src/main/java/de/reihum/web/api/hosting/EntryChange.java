package de.reihum.web.api.hosting;

import de.reihum.hosting.pool.EntryData;

/**
 * When a company may be asked, to replace what was written.
 *
 * @param version as it was read; may instead stand in If-Match
 */
public record EntryChange(Long version, EntryData data) {}
