package de.reihum.web.shared.parts;

import java.util.Locale;

/** What a coloured word means. The word always stands beside the colour. */
public enum Tone { GOOD, WAITING, WRONG, INFORMATION, PLAIN;

    /** The CSS class. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
