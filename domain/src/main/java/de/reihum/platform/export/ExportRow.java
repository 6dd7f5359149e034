package de.reihum.platform.export;

import java.time.Instant;

/**
 * An export as it is shown.
 *
 * @param job the long work that makes it, 0 for none
 * @param finishedAt {@code null} while it is being made
 * @param size in bytes
 * @param fetchable whether the file can be had now
 */
public record ExportRow(long id, String askedBy, Instant askedAt, long job, Instant finishedAt, Instant expiresAt, long size, long rows, int parts, boolean fetchable) {}
