package de.reihum.profile.typology;

/** One end of a pair. */
public enum Pole { PUBLIC_GOOD, PRIVATE_GOOD, EXPLORATIVE, EXPLOITATIVE, OPEN, CLOSED, INFORMAL, FORMAL, NOT_CENTRALISED, CENTRALISED }
