package de.reihum.invitations.letters;

import java.time.Instant;

/**
 * A file with letters as it is shown.
 *
 * @param job the long work that makes it
 * @param finishedAt {@code null} while it is being made
 * @param expiresAt {@code null} while it is being made
 * @param fetchable whether the file can be had now
 */
public record LetterBatchRow(long id, long meeting, long job, Instant orderedAt, Instant finishedAt, Instant expiresAt, int letters, int parts, boolean fetchable) {}
