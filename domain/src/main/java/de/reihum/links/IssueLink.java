package de.reihum.links;

import java.time.Instant;

/**
 * Make a link.
 *
 * @param purpose what it is good for, e.g. {@code polls.answer}
 * @param subject the id of what it opens
 * @param contact whose it is
 * @param expiresAt from when on it opens nothing any more
 */
public record IssueLink(String purpose, long subject, long contact, Instant expiresAt) {}
