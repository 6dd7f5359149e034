package de.reihum.web.api.proposals;

/** @param word to who proposed it: nobody hears a bare no */
public record Refusing(Long version, String word) {}
