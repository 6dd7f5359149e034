package de.reihum.exchange.judgement;

/** What shall become of a row. */
public enum Decision { OPEN, CREATE, CHANGE, UNCHANGED, SKIP, ERROR }
