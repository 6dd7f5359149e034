package de.reihum.web.api.attendance;

/**
 * Lets a report count.
 *
 * @param version as it was read; may instead stand in If-Match
 * @param feedback whether those who came are asked how it was
 */
public record Confirmation(Long version, boolean feedback) {}
