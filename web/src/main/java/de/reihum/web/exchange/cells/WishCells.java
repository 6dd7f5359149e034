package de.reihum.web.exchange.cells;

import static de.reihum.exchange.judgement.ImportColumn.CHANNEL;
import static de.reihum.exchange.judgement.ImportColumn.SECTION;
import static de.reihum.exchange.judgement.ImportColumn.WAY;

import de.reihum.exchange.judgement.ImportColumn;
import de.reihum.members.Contact;
import de.reihum.members.business.Section;
import de.reihum.members.membership.Origin;
import de.reihum.shared.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of which a list knows only a few: the section of the economy, the way to reach somebody, the way on which a member came. */
final class WishCells {

    /** "C", "C10", "C - Verarbeitendes Gewerbe". */
    private static final Pattern LETTER = Pattern.compile("([A-Ua-u])(?:[\\d.]+)?(?:$|[\\s:.–-].*)");
    private static final Map<String, Contact.Channel> CHANNELS = new LinkedHashMap<>();
    private static final Map<String, Origin.Channel> WAYS = new LinkedHashMap<>();

    private static final Map<String, String> LETTERS = new HashMap<>();
    private static final int MOST_LANGUAGES = 12;

    static {
        for (var letters : Locale.getISOLanguages()) {
            LETTERS.putIfAbsent(letters, letters);
            LETTERS.putIfAbsent(Folding.fold(Locale.forLanguageTag(letters).getDisplayLanguage(Locale.GERMAN)), letters);
            LETTERS.putIfAbsent(Folding.fold(Locale.forLanguageTag(letters).getDisplayLanguage(Locale.ENGLISH)), letters);
        }
        CHANNELS.put("mail", Contact.Channel.MAIL);
        CHANNELS.put("brief", Contact.Channel.LETTER);
        CHANNELS.put("post", Contact.Channel.LETTER);
        CHANNELS.put("letter", Contact.Channel.LETTER);
        CHANNELS.put("tele", Contact.Channel.PHONE);
        CHANNELS.put("anruf", Contact.Channel.PHONE);
        CHANNELS.put("phone", Contact.Channel.PHONE);
        CHANNELS.put("call", Contact.Channel.PHONE);
        WAYS.put("gespr", Origin.Channel.PERSONAL_TALK);
        WAYS.put("person", Origin.Channel.PERSONAL_TALK);
        WAYS.put("talk", Origin.Channel.PERSONAL_TALK);
        WAYS.put("newsletter", Origin.Channel.NEWSLETTER);
        WAYS.put("partner", Origin.Channel.PARTNER);
        WAYS.put("mitglied", Origin.Channel.MEMBER);
        WAYS.put("empfehl", Origin.Channel.MEMBER);
        WAYS.put("member", Origin.Channel.MEMBER);
        WAYS.put("veranstalt", Origin.Channel.EVENT);
        WAYS.put("messe", Origin.Channel.EVENT);
        WAYS.put("event", Origin.Channel.EVENT);
        WAYS.put("web", Origin.Channel.WEBSITE);
        WAYS.put("internet", Origin.Channel.WEBSITE);
        WAYS.put("presse", Origin.Channel.PRESS);
        WAYS.put("zeitung", Origin.Channel.PRESS);
        WAYS.put("press", Origin.Channel.PRESS);
        WAYS.put("anders", Origin.Channel.OTHER);
        WAYS.put("sonst", Origin.Channel.OTHER);
        WAYS.put("other", Origin.Channel.OTHER);
    }

    private WishCells() {}

    /** @return {@code null} when the list does not say */
    static Section section(String text, Notes notes) {
        if (Cell.meansNothing(text)) {
            return null;
        }
        var letter = LETTER.matcher(text);
        if (letter.matches()) {
            return Section.valueOf(letter.group(1).toUpperCase(Locale.ROOT));
        }
        notes.warn(SECTION, "sectionUnknown", text);
        return null;
    }

    /** Languages by their names in German or English, or by their two letters. */
    static Set<String> languages(Set<String> words, Notes notes) {
        var spoken = new HashSet<String>();
        for (var word : words) {
            var letters = LETTERS.get(Folding.fold(word));
            if (letters != null && spoken.size() < MOST_LANGUAGES) {
                spoken.add(letters);
            } else {
                notes.warn(ImportColumn.LANGUAGES, "wordUnknown", word);
            }
        }
        return spoken;
    }

    /** @return {@code null} when the list does not say */
    static Contact.Channel channel(String text, Notes notes) {
        return one(text, CHANNELS, null, CHANNEL, notes);
    }

    static Origin.Channel way(String text, Notes notes) {
        return one(text, WAYS, Origin.Channel.UNKNOWN, WAY, notes);
    }

    private static <T> T one(String text, Map<String, T> words, T unknown, ImportColumn column, Notes notes) {
        if (Cell.meansNothing(text)) {
            return unknown;
        }
        var folded = Folding.fold(text);
        return words.entrySet().stream().filter(word -> folded.contains(word.getKey())).map(Map.Entry::getValue).findFirst().orElseGet(() -> {
            notes.warn(column, "wordUnknown", text);
            return unknown;
        });
    }
}
