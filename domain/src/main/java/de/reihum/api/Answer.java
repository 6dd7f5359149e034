package de.reihum.api;

/**
 * An answer as it was sent.
 *
 * @param location path of what was made, or {@code null}
 * @param version of the record in the body, or {@code null}
 * @param body JSON
 */
public record Answer(int status, String location, String version, String body) {}
