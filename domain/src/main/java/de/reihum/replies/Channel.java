package de.reihum.replies;

/** How an answer came in: by the member's own link, or told to the coordination. */
public enum Channel { LINK, PHONE, MAIL, LETTER, TALK }
