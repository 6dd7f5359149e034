package de.reihum.web.api;

/** What was made. */
public record Reference(long id) {}
