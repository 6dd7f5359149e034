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
    private static final int MAX_PART = 64;
    private static final String SIGNS = ".!#$%&'*+/=?^_`{|}~-";

    public EmailAddress {
        text = text == null ? "" : text.strip();
        if (text.isEmpty()) {
            throw new InvalidValue("", "shared.refusal.emailMissing");
        }
        if (text.length() > MAX || !sound(text)) {
            throw new InvalidValue("", "shared.refusal.email", text.length() > 60 ? text.substring(0, 60) : text);
        }
        text = text.toLowerCase(Locale.ROOT);
    }

    /** One look at each character: every row of a list that is read brings an address along. */
    private static boolean sound(String text) {
        int at = text.indexOf('@');
        if (at < 1 || at > MAX_PART || text.contains("..")) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (!letterOrDigit(text.charAt(i)) && SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        int begin = at + 1;
        for (int dot = text.indexOf('.', begin); dot >= 0; dot = text.indexOf('.', begin)) {
            if (!label(text, begin, dot)) {
                return false;
            }
            begin = dot + 1;
        }
        return begin > at + 1 && top(text, begin);
    }

    private static boolean label(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean inside = i > begin && i < end - 1;
            if (!letterOrDigit(text.charAt(i)) && !(inside && text.charAt(i) == '-')) {
                return false;
            }
        }
        return end > begin && end - begin < MAX_PART;
    }

    private static boolean top(String text, int begin) {
        for (int i = begin; i < text.length(); i++) {
            if (!letter(text.charAt(i))) {
                return false;
            }
        }
        return text.length() - begin >= 2 && text.length() - begin < MAX_PART;
    }

    private static boolean letter(char one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    }

    private static boolean letterOrDigit(char one) {
        return letter(one) || one >= '0' && one <= '9';
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
