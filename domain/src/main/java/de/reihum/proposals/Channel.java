package de.reihum.proposals;

/** How a proposal came in: by the person's own link, or told to the coordination. */
public enum Channel { LINK, PHONE, MAIL, LETTER, TALK }
