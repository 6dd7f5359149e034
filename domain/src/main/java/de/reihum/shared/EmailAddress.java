package de.reihum.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A mail address as people write it in lists: trimmed, the domain in lower case. At most 254 characters (RFC 5321), ASCII local part.
 * Compared without regard to case, because no mail provider our members use tells "Info@" from "info@".
 */
public record EmailAddress(String text) {

    private static final int MAX = 254;
    /** So many with one address are no longer one entered twice: it is an office's, or was typed to fill the column. */
    public static final int MANY = 4;
    /** Nobody's, by RFC 2606. */
    private static final Pattern PLACEHOLDER = Pattern.compile(".*[@.](?:example\\.(?:com|net|org|edu)|invalid)");
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

    /** Whether it says who somebody is. @param holders how many have it */
    public boolean identifies(long holders) {
        return holders < MANY && !PLACEHOLDER.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
