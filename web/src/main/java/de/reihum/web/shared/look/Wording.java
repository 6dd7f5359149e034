package de.reihum.web.shared.look;

import de.reihum.settings.look.MemberWord;
import de.reihum.settings.look.RoundWord;
import de.reihum.settings.look.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All texts in a network's own words. The member word is put in by itself where it fits into the sentence as it stands: German plurals and forms
 * without or with the same article. Where the article or a pronoun has to change, the text is written anew under {@code wording.<word>.<key>}.
 * The word for the meetings that go round stands in texts as {@code [round.<form>]}, with its article, because each word has another one.
 */
public final class Wording {

    private static final String WRITTEN = "wording.";
    /** The questions of the study keep its words, and the choice of the word names both. */
    private static final List<String> KEPT = List.of("profile.", "settings.MEMBER_WORD", "audit.value.MEMBER_WORD", "audit.value.value.", WRITTEN);

    private static final Pattern ROUND = Pattern.compile("\\[round\\.(\\w+)]");
    private static final Pattern OTHER_ARTICLE = Pattern.compile(
            "\\b([Dd]as|[Ee]in|[Dd]ieses|[Jj]edes|[Jj]enes|[Ww]elches|[Kk]ein|[Ii]hr|[Uu]nser|[Aa]ndere?s|[Nn]eues|\\p{L}+es|[Ee]rste|[Nn]ächste|[Ll]etzte|[Ww]eiteres)\\s+(?:\\p{Ll}+e[sn]?\\s+)?Mitglied\\b");
    private static final List<Change> GERMAN = List.of(new Change("\\bMitgliedern", "Partnern"), new Change("\\bMitglieder", "Partner"), new Change("\\bMitgliedschaft", "Partnerschaft"),
            new Change("\\bMitglieds(?=\\p{Ll})", "Partner"), new Change("\\bMitglieds?\\b(?<=s)", "Partners"), new Change("\\bMitglied", "Partner"));
    private static final List<Change> ENGLISH = List.of(new Change("(?<!team )\\bmember(?=s?\\b|ship)(?!s of the team)", "partner"), new Change("\\bMember(?=s?\\b|ship)", "Partner"));

    private record Change(Pattern from, String to) {

        Change(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private Wording() {}

    /** @param raw every text of the language as it stands in the bundles, among them those written anew */
    public static Map<String, String> of(Words words, Locale language, Map<String, String> raw) {
        var said = new HashMap<String, String>();
        raw.forEach((key, text) -> said.put(key, round(words.round(), text, raw)));
        if (words.member() == MemberWord.MEMBER) {
            return said;
        }
        var turned = new HashMap<>(said);
        said.forEach((key, text) -> turned.put(key, KEPT.stream().anyMatch(key::startsWith) ? text : turn(text, language)));
        var written = WRITTEN + words.member() + ".";
        said.keySet().stream().filter(key -> key.startsWith(written)).forEach(key -> turned.put(key.substring(written.length()), said.get(key)));
        return turned;
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

    private static String round(RoundWord word, String text, Map<String, String> raw) {
        if (!text.contains("[round.")) {
            return text;
        }
        return ROUND.matcher(text).replaceAll(found -> Matcher.quoteReplacement(form(word, found.group(1), raw)));
    }

    private static String form(RoundWord word, String form, Map<String, String> raw) {
        var said = raw.get(WRITTEN + "round." + word + "." + form);
        if (said == null) {
            throw new IllegalArgumentException("No form " + form + " of " + word);
        }
        return said;
    }
}
