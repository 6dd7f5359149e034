package de.reihum.attendance.presence;

import de.reihum.shared.InvalidValue;
import java.util.regex.Pattern;

/**
 * By what a person at a meeting is known before anything is stored about her being there, so that the same tap is understood whenever it arrives:
 * {@code m42} whoever comes for member 42, {@code c7} contact 7, {@code g42-1} the first guest of member 42, {@code w-…} somebody who was not expected,
 * with letters chosen by the device.
 */
public record Handle(String text) {

    private static final Pattern FORM = Pattern.compile("[mc]\\d{1,19}|g\\d{1,19}-\\d{1,2}|w-[A-Za-z0-9-]{8,40}");

    /** @throws InvalidValue when it is none */
    public Handle {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new InvalidValue("handle", "attendance.refusal.handle");
        }
    }

    public static Handle member(long member) {
        return new Handle("m" + member);
    }

    public static Handle guest(long member, int number) {
        return new Handle("g" + member + "-" + number);
    }

    public boolean guest() {
        return text.startsWith("g");
    }

    /** Whether she came without being expected. */
    public boolean walkIn() {
        return text.startsWith("w");
    }

    /** 0 when it names none. */
    public long member() {
        return text.startsWith("m") || guest() ? number(text.substring(1).split("-")[0]) : 0;
    }

    /** 0 when it names none. */
    public long contact() {
        return text.startsWith("c") ? number(text.substring(1)) : 0;
    }

    private static long number(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLarge) {
            throw new InvalidValue("handle", "attendance.refusal.handle");
        }
    }
}
