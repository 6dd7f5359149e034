package de.reihum.web.api.meetings;

/**
 * A meeting does not take place.
 *
 * @param version as it was read; may instead stand in If-Match
 * @param word to those who were invited, or empty
 */
public record Cancellation(Long version, String word) {}
