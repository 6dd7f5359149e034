package de.reihum.web.shared.look;

import de.reihum.settings.look.MemberWord;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All texts for a network that does not say "member". A text is turned only where the other word fits into the sentence as it stands: German
 * plurals and forms without or with the same article. Where the article would have to change, the text is written anew under
 * {@code wording.<word>.<key>}; where it is not, it keeps the usual word, and with it its grammar.
 */
public final class Wording {

    private static final String WRITTEN = "wording.";
    /** Texts about the study and the settings themselves keep the usual word. */
    private static final List<String> KEPT = List.of("settings.", "profile.", "help.", "audit.", WRITTEN);

    private static final Pattern OTHER_ARTICLE = Pattern.compile(
            "\\b([Dd]as|[Ee]in|[Dd]ieses|[Jj]edes|[Jj]enes|[Ww]elches|[Kk]ein|[Ii]hr|[Uu]nser|[Aa]ndere?s|[Nn]eues|\\p{L}+es|[Ee]rste|[Nn]ächste|[Ll]etzte)\\s+(?:\\p{Ll}+e[sn]?\\s+)?Mitglied\\b");
    private static final List<Change> GERMAN = List.of(new Change("\\bMitgliedern", "Partnern"), new Change("\\bMitglieder", "Partner"), new Change("\\bMitgliedschaft", "Partnerschaft"),
            new Change("\\bMitglieds(?=\\p{Ll})", "Partner"), new Change("\\bMitglieds?\\b(?<=s)", "Partners"), new Change("\\bMitglied", "Partner"));
    private static final List<Change> ENGLISH = List.of(new Change("(?<!team )\\bmember(?=s?\\b|ship)", "partner"), new Change("\\bMember(?=s?\\b|ship)", "Partner"));

    private record Change(Pattern from, String to) {

        Change(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private Wording() {}

    /** @param usual every text of the language, among them those written anew */
    public static Map<String, String> of(MemberWord word, Locale language, Map<String, String> usual) {
        if (word == MemberWord.MEMBER) {
            return usual;
        }
        var turned = new HashMap<>(usual);
        usual.forEach((key, text) -> turned.put(key, KEPT.stream().anyMatch(key::startsWith) ? text : turn(text, language)));
        var written = WRITTEN + word + ".";
        usual.keySet().stream().filter(key -> key.startsWith(written)).forEach(key -> turned.put(key.substring(written.length()), usual.get(key)));
        return Map.copyOf(turned);
    }

    static String turn(String text, Locale language) {
        boolean german = Locale.GERMAN.getLanguage().equals(language.getLanguage());
        if (german && OTHER_ARTICLE.matcher(text).find()) {
            return text;
        }
        var turned = text;
        for (var change : german ? GERMAN : ENGLISH) {
            turned = change.from().matcher(turned).replaceAll(change.to());
        }
        return turned;
    }
}
