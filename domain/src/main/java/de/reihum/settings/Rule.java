package de.reihum.settings;

import de.reihum.shared.EmailAddress;
import de.reihum.shared.InvalidValue;
import java.util.Arrays;

/** What a setting may hold. The text is trimmed already; empty means that nothing is said. */
@FunctionalInterface
interface Rule {

    Rule EMAIL = text -> text.isEmpty() ? "" : new EmailAddress(text).text();

    /** @throws InvalidValue when it cannot be that */
    String sound(String text);

    /** One line, so that it can stand in a mail's head. */
    static Rule line(int most) {
        return text -> {
            if (text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
                throw new InvalidValue("", "settings.refusal.line", most);
            }
            return text;
        };
    }

    static Rule text(int most) {
        return text -> {
            if (text.length() > most || text.chars().anyMatch(one -> Character.isISOControl(one) && one != '\n' && one != '\r' && one != '\t')) {
                throw new InvalidValue("", "settings.refusal.text", most);
            }
            return text.replace("\r\n", "\n").replace('\r', '\n');
        };
    }

    static Rule number(int least, int most) {
        return text -> {
            if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new InvalidValue("", "settings.refusal.number", least, most);
            }
            return Integer.toString(Integer.parseInt(text));
        };
    }

    static <E extends Enum<E>> Rule oneOf(Class<E> choices) {
        return oneOf(Arrays.stream(choices.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    }

    static Rule oneOf(String... choices) {
        return text -> Arrays.stream(choices).filter(text::equals).findFirst().orElseThrow(() -> new InvalidValue("", "settings.refusal.choice"));
    }
}
