package de.reihum.web.api.members;

/** @param version of the member, as it was read; may instead stand in If-Match */
public record SeenVersion(Long version) {}
