package de.reihum.settings;

/** Where a value comes from; the later one counts. */
public enum Origin { PRODUCT, PLATFORM, NETWORK }
