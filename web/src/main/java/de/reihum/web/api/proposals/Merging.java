package de.reihum.web.api.proposals;

/** @param into id of the other one @param word to who proposed it, or empty */
public record Merging(Long version, long into, String word) {}
