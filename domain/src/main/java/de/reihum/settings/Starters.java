package de.reihum.settings;

/** Who may propose or create meetings: with nobody but the coordination a network is a centralised one. */
public enum Starters { COORDINATION, SELECTED, EVERYBODY }
