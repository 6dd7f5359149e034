package de.reihum.web.api.participation;

/** @param version as it was read; may instead stand in If-Match */
public record Withdrawal(Long version) {}
