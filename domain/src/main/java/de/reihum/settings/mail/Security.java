package de.reihum.settings.mail;

/** How the way to a mail server is protected. NONE is for development. */
public enum Security { STARTTLS, TLS, NONE }
