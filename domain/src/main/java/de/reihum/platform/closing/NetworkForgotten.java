package de.reihum.platform.closing;

/**
 * The last row of a network was removed in the running transaction; whoever keeps something of it outside the database throws it away after it.
 *
 * @param name as it was called at the end
 */
public record NetworkForgotten(int number, String name) {}
