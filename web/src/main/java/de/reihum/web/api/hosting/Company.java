package de.reihum.web.api.hosting;

/** @param member its id */
public record Company(Long member) {}
