package de.reihum.web.privacy;

import de.reihum.members.sources.PersonalData.Item;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.text.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stored facts in a reader's words; also beside a page, where only the language is known. */
record PersonWords(Messages messages, Locale language) {

    private static final Pattern FIELD = Pattern.compile("(\\w+)(?: ((?!-> ).*?))?(?: -> (.*))?", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("(\\S+Z) (\\w+) (\\w+)(?:: (.*))?", Pattern.DOTALL);

    String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    Formats formats() {
        return Formats.of(language, messages);
    }

    String name(Item item) {
        return text(item.name());
    }

    String value(Item item) {
        var value = item.value();
        var entry = ENTRY.matcher(value);
        if (item.name().equals("privacy.item.entry") && entry.matches()) {
            return entry(entry);
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
            return formats().stamp(Instant.parse(value));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return formats().day(LocalDate.parse(value));
        }
        return Arrays.stream(value.split(",(?=\\S)")).map(part -> code(item, part)).collect(Collectors.joining(", "));
    }

    /** What the trail says: when, what happened to what, and which fields. */
    private String entry(Matcher entry) {
        var own = "privacy.entry." + entry.group(2);
        if (messages.has(own)) {
            return text(own, formats().stamp(Instant.parse(entry.group(1))));
        }
        var fields = entry.group(4) == null ? "" : Arrays.stream(entry.group(4).split("; ")).filter(this::told).map(this::field).collect(Collectors.joining("; ", ": ", ""));
        return text("privacy.entry", formats().stamp(Instant.parse(entry.group(1))), named("audit.entity.", entry.group(3)), named("audit.action.", entry.group(2)), fields);
    }

    /** Derived columns have neither values nor a name people would know, and numbers of other records say nothing. */
    private boolean told(String words) {
        return !words.matches(".* \\d{15,19}") && (words.contains(" ") || messages.has("audit.field." + words));
    }

    private String field(String words) {
        var parts = FIELD.matcher(words);
        if (!parts.matches()) {
            return words;
        }
        var name = named("audit.field.", parts.group(1));
        var old = parts.group(2) == null ? "" : " " + stored(parts.group(1), parts.group(2));
        return name + old + (parts.group(3) == null ? "" : " → " + stored(parts.group(1), parts.group(3)));
    }

    private String stored(String field, String value) {
        for (var key : new String[] {"audit.value." + field + "." + value, "audit.value." + value}) {
            if (messages.has(key)) {
                return text(key);
            }
        }
        return value.replaceAll("^;|;$", "").replace(";", ", ");
    }

    private String named(String prefix, String code) {
        return messages.has(prefix + code) ? text(prefix + code) : code;
    }

    /** Codes have a text of their own; everything else is shown as it is. */
    private String code(Item item, String value) {
        for (var key : new String[] {item.name().replace(".form.", ".") + "." + value, item.name() + "." + value, "privacy.value." + value}) {
            if (messages.has(key)) {
                return text(key);
            }
        }
        return value;
    }
}
