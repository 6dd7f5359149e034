package de.reihum.members;

import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of an institution's name by which two spellings are recognised as the same: folded, without punctuation, without "und", and
 * without the legal form at its end. "Möbel Häberle GmbH &amp; Co. KG" and "MOEBEL HAEBERLE" have the same key.
 */
public final class NameKey {

    private static final int MAX = 200;
    private static final Pattern SHORT_FORMS = Pattern.compile("\\be ?(v|g|k|kfm|kfr)\\b");
    private static final Pattern PUNCTUATION = Pattern.compile("[^a-z0-9\\p{L}]+");
    private static final Set<String> LEGAL = Set.of("gmbh", "ggmbh", "mbh", "ag", "gag", "kg", "kgaa", "gbr", "ohg", "ug", "haftungsbeschrankt", "partg", "partgmbb", "mbb",
            "co", "cokg", "se", "ev", "eg", "ek", "ekfm", "ekfr", "gemeinnutzige", "inh");

    private NameKey() {}

    public static String of(String name) {
        var folded = Folding.fold(name).replace(".", "");
        var joined = SHORT_FORMS.matcher(PUNCTUATION.matcher(folded).replaceAll(" ").strip()).replaceAll("e$1");
        var words = Arrays.stream(joined.split(" ")).filter(word -> !word.equals("und")).toArray(String[]::new);
        int end = words.length;
        while (end > 0 && LEGAL.contains(words[end - 1])) {
            end--;
        }
        return Lines.cut(end == 0 ? joined : String.join(" ", Arrays.copyOf(words, end)), MAX);
    }
}
