package de.reihum.web.api.proposals;

/** @param version of the proposal that was seen */
public record Seen(Long version) {}
