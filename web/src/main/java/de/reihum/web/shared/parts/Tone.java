package de.reihum.web.shared.parts;

/** What a coloured word means. The word always stands beside the colour. */
public enum Tone { GOOD, WAITING, WRONG, INFORMATION, PLAIN;

    /** The CSS class. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
