package de.reihum.hosting.asking;

/** Who asks, for the team. @param account 0 when it is no person */
record Asker(long account, String name) {}
