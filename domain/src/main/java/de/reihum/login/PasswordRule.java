package de.reihum.login;

import de.reihum.shared.EmailAddress;
import de.reihum.shared.InvalidValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough: long ones that are not among those everybody tries first. No demand for capitals or digits (NIST SP
 * 800-63B, 3.1.1.2): they make passwords worse.
 */
public final class PasswordRule {

    public static final int MIN = 12;
    public static final int MAX = 128;
    private static final Set<String> COMMON = read();

    private PasswordRule() {}

    /** @throws InvalidValue with the reason */
    public static void check(String password, EmailAddress email) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < MIN || password.length() > MAX) {
            throw new InvalidValue("password", "login.refusal.passwordLength", MIN, MAX);
        }
        if (lower.contains(email.text()) || lower.equals(email.text().substring(0, email.text().indexOf('@')))) {
            throw new InvalidValue("password", "login.refusal.passwordIsEmail");
        }
        if (common(lower)) {
            throw new InvalidValue("password", "login.refusal.passwordCommon");
        }
    }

    /** A common word stays common when it is repeated or gets a number. */
    private static boolean common(String lower) {
        var word = lower.replaceAll("[^\\p{L}]+$", "").replaceAll("^[^\\p{L}]+", "");
        return COMMON.contains(lower) || word.isEmpty() && lower.chars().distinct().count() <= 4 || COMMON.contains(word)
                || COMMON.contains(unit(lower)) || COMMON.contains(unit(word)) || unit(lower).length() <= 3;
    }

    /** What a text repeats, or the text itself. */
    private static String unit(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            if (text.length() % length == 0 && text.equals(text.substring(0, length).repeat(text.length() / length))) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    private static Set<String> read() {
        try (InputStream list = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
