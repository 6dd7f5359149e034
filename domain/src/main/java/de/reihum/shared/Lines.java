package de.reihum.shared;

import java.util.regex.Pattern;

/** Tidies what people type or paste: no control characters, no stray blanks, never {@code null}. */
public final class Lines {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\p{Cntrl}\\p{Cf}]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]+");

    private Lines() {}

    /** One line: every run of blanks and line breaks becomes one blank. */
    public static String one(String text) {
        return text == null ? "" : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Several lines: line breaks stay. */
    public static String many(String text) {
        return text == null ? "" : CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    }

    /** At most so many characters, never half a character. */
    public static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }
}
