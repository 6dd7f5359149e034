package de.reihum.web.api.meetings;

/** @param version as it was read; may instead stand in If-Match */
public record Seen(Long version) {}
