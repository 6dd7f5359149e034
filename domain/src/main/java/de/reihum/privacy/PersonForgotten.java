package de.reihum.privacy;

/** A person was forgotten in the running transaction; whoever keeps something of her outside the database throws it away after it. */
public record PersonForgotten(Person person) {}
