package de.reihum.api;

/** A key may no longer be used. */
public record ApiKeyRevoked(String secretHash) {}
