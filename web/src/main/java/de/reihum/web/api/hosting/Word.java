package de.reihum.web.api.hosting;

/** @param word why, or empty */
public record Word(String word) {}
