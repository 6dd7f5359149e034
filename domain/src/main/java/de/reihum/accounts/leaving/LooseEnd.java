package de.reihum.accounts.leaving;

/** One thing that somebody looks after. @param path of its page, from the product's root */
public record LooseEnd(String name, String path) {}
