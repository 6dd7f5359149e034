package de.reihum.settings.look;

/** The colours a tag may have. Each can be read on light and dark paper; the style sheet says what they look like. */
public enum TagColour { TEAL, BLUE, VIOLET, PINK, RED, ORANGE, GREEN, GREY }
