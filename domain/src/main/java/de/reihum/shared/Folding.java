package de.reihum.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings text into the form in which it is searched and compared: lower case, no accents, one blank between words, and the three German
 * spellings of an umlaut (ä, ae, a) made one, so that "Haeberle", "Häberle" and "Haberle" find each other.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Folding() {}

    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        var lower = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ı", "i").replace("æ", "a").replace("œ", "o");
        var plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        var oneSpelling = plain.replace("ae", "a").replace("oe", "o").replace("ue", "u");
        return BLANKS.matcher(oneSpelling).replaceAll(" ").strip();
    }
}
