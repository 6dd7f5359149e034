package de.reihum.web.shared;

import de.reihum.settings.Faces;
import de.reihum.settings.look.MemberWord;
import de.reihum.settings.look.RoundWord;
import de.reihum.settings.look.Words;
import de.reihum.web.shared.look.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;

/** Every text a person reads, by language and key. One bundle per feature, {@code i18n/<feature>_<language>.properties}. */
@ApplicationScoped
public class Messages {

    public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    /** The features that bring texts; a key begins with its feature's name. */
    public static final List<String> FEATURES =
            List.of("shared", "tenancy", "accounts", "login", "team", "audit", "jobs", "links", "settings", "wording", "fields", "members", "exchange", "touches", "tasks", "duplicates", "filters",
                    "meetings",
                    "proposals",
                    "attendance",
                    "calendar",
                    "hosting",
                    "invitations", "replies",
                    "polls", "privacy", "participation", "profile", "matrix", "platform", "start", "help", "api", "mail", "development");

    private final Map<Words, Map<Locale, Map<String, String>>> texts = new HashMap<>();
    /** Keys of texts that some network words differently. */
    private final Set<String> worded = new HashSet<>();
    private final Supplier<Words> present;

    /** Of a place where nobody has said anything about words. */
    public Messages() {
        this(() -> Words.USUAL);
    }

    @Inject
    public Messages(Faces faces) {
        this(() -> faces.present().words());
    }

    private Messages(Supplier<Words> present) {
        this.present = present;
        LANGUAGES.forEach(this::read);
    }

    private void read(Locale language) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var raw = new HashMap<String, String>();
        for (var feature : FEATURES) {
            var bundle = ResourceBundle.getBundle("i18n." + feature, language, Messages.class.getClassLoader(), noFallback);
            bundle.keySet().forEach(key -> raw.put(key, bundle.getString(key)));
        }
        var usual = Wording.of(Words.USUAL, language, raw);
        for (var member : MemberWord.values()) {
            for (var round : RoundWord.values()) {
                keep(new Words(member, round), language, Wording.of(new Words(member, round), language, raw), usual);
            }
        }
    }

    private void keep(Words words, Locale language, Map<String, String> said, Map<String, String> usual) {
        var others = new HashMap<>(said);
        if (!words.equals(Words.USUAL)) {
            others.entrySet().removeIf(one -> one.getValue().equals(usual.get(one.getKey())));
            worded.addAll(others.keySet());
        }
        texts.computeIfAbsent(words, none -> new HashMap<>()).put(language, Map.copyOf(others));
    }

    /** The supported language nearest to the wanted one; German when there is none. */
    public static Locale nearest(Locale wanted) {
        return wanted != null && "en".equals(wanted.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /**
     * The text in the words of the network the code works for, with {@code {0}} and following replaced ({@link MessageFormat}; an apostrophe is
     * written twice).
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String text(Locale language, String key, Object... arguments) {
        return text(worded.contains(key) ? present.get() : Words.USUAL, language, key, arguments);
    }

    /** As above, where the words are known already. */
    public String text(Words words, Locale language, String key, Object... arguments) {
        var locale = nearest(language);
        var usual = texts.get(Words.USUAL).get(locale).get(key);
        var pattern = texts.get(words).get(locale).getOrDefault(key, usual);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + locale);
        }
        boolean asItIs = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return asItIs ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean has(String key) {
        return texts.get(Words.USUAL).get(Locale.GERMAN).containsKey(key);
    }

    /** The patterns as a network says them. */
    public Map<String, String> all(Words words, Locale language) {
        var all = new HashMap<>(texts.get(Words.USUAL).get(nearest(language)));
        all.putAll(texts.get(words).get(nearest(language)));
        return all;
    }
}
