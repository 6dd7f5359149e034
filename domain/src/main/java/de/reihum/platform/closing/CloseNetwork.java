package de.reihum.platform.closing;

/** Wants a network closed. @param typedName its name as it was typed, to be sure that this one is meant */
public record CloseNetwork(int number, String typedName) {}
