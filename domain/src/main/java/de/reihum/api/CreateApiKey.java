package de.reihum.api;

import java.util.Set;

/** @param name at most 80 characters */
public record CreateApiKey(String name, Set<ApiScope> scopes) {}
