package de.reihum.members.merged;

/** Somebody said of a list's row that it is another member than one that is there, however alike the two are. Fired in the transaction that writes the new one. */
public record SaidDifferent(long created, long alike) {}
