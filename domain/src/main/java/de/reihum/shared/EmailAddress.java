package de.reihum.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address as people write it in lists: trimmed, the domain in lower case. At most 254 characters (RFC 5321), ASCII local part.
 * Compared without regard to case, because no mail provider our members use tells "Info@" from "info@".
 */
public record EmailAddress(String text) {

    private static final int MAX = 254;
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}+@(?:(?!-)[A-Za-z0-9-]{1,63}+(?<!-)\\.)+[A-Za-z]{2,63}");

    public EmailAddress {
        text = text == null ? "" : text.strip();
        if (text.isEmpty()) {
            throw new InvalidValue("", "shared.refusal.emailMissing");
        }
        if (text.length() > MAX || !SYNTAX.matcher(text).matches() || text.contains("..")) {
            throw new InvalidValue("", "shared.refusal.email", text.length() > 60 ? text.substring(0, 60) : text);
        }
        text = text.toLowerCase(Locale.ROOT);
    }

    public static boolean isValid(String text) {
        try {
            return new EmailAddress(text).text() != null;
        } catch (InvalidValue notOne) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
