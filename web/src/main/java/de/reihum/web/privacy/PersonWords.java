package de.reihum.web.privacy;

import de.reihum.members.sources.PersonalData.Item;
import de.reihum.web.shared.Messages;
import de.reihum.web.shared.text.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Stored facts in a reader's words; also beside a page, where only the language is known. */
record PersonWords(Messages messages, Locale language) {

    String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }

    String name(Item item) {
        return text(item.name());
    }

    String value(Item item) {
        var value = item.value();
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
            return Formats.of(language).stamp(Instant.parse(value));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Formats.of(language).day(LocalDate.parse(value));
        }
        return Arrays.stream(value.split(",(?=\\S)")).map(part -> code(item, part)).collect(Collectors.joining(", "));
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
