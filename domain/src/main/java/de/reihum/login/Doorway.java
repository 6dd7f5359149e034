package de.reihum.login;

/** One network a person may enter, perhaps only after she has set up or given a second factor. */
public record Doorway(int network, String name, boolean secondFactorMissing) {}
