package de.reihum.web.shared;

import de.reihum.settings.look.MemberWord;
import de.reihum.web.shared.look.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Every text a person reads, by language and key. One bundle per feature, {@code i18n/<feature>_<language>.properties}. */
@ApplicationScoped
public class Messages {

    public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    /** The features that bring texts; a key begins with its feature's name. */
    public static final List<String> FEATURES =
            List.of("shared", "tenancy", "accounts", "login", "team", "audit", "jobs", "links", "settings", "wording", "fields", "members", "exchange", "touches", "tasks", "duplicates", "filters", "polls", "privacy", "participation", "profile", "matrix", "platform", "start", "help", "api", "mail", "development");

    private final Map<MemberWord, Map<Locale, Map<String, String>>> texts = new EnumMap<>(MemberWord.class);

    public Messages() {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (var language : LANGUAGES) {
            var all = new HashMap<String, String>();
            for (var feature : FEATURES) {
                var bundle = ResourceBundle.getBundle("i18n." + feature, language, Messages.class.getClassLoader(), noFallback);
                bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
            }
            for (var word : MemberWord.values()) {
                texts.computeIfAbsent(word, none -> new HashMap<>()).put(language, Wording.of(word, language, Map.copyOf(all)));
            }
        }
    }

    /** The supported language nearest to the wanted one; German when there is none. */
    public static Locale nearest(Locale wanted) {
        return wanted != null && "en".equals(wanted.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /**
     * The text, with {@code {0}} and following replaced ({@link MessageFormat}; an apostrophe is written twice).
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String text(Locale language, String key, Object... arguments) {
        return text(MemberWord.MEMBER, language, key, arguments);
    }

    /** As above, with the word that the network uses for its members. */
    public String text(MemberWord word, Locale language, String key, Object... arguments) {
        var locale = nearest(language);
        var pattern = texts.get(word).get(locale).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + locale);
        }
        boolean asItIs = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return asItIs ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean has(String key) {
        return texts.get(MemberWord.MEMBER).get(Locale.GERMAN).containsKey(key);
    }

    public Map<String, String> all(Locale language) {
        return texts.get(MemberWord.MEMBER).get(nearest(language));
    }
}
