package de.reihum.api;

/** @param token the whole token, to be shown this one time */
public record NewApiKey(long id, ApiToken token) {}
