package de.reihum.tasks;

/** Somebody of the team who can have tasks. @param account 0 when nobody has it */
public record Owner(long account, String name) {}
