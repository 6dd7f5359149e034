package de.reihum.api;

import de.reihum.shared.InvalidValue;
import java.util.regex.Pattern;

/**
 * A request whose sender wants it to act only once, however often it arrives.
 *
 * @param caller the API key: two callers never see each other's answers
 * @param key chosen by the sender, 1 to 255 visible ASCII characters
 * @param content everything that makes it this request: method, address, body
 */
public record Repeatable(long caller, String key, String content) {

    private static final Pattern SYNTAX = Pattern.compile("[\\x21-\\x7e]{1,255}");

    public Repeatable {
        if (!SYNTAX.matcher(key).matches()) {
            throw new InvalidValue("Idempotency-Key", "api.refusal.repeatKey");
        }
    }

    String hash() {
        return ApiToken.sha256(caller + " " + key);
    }

    String contentHash() {
        return ApiToken.sha256(content);
    }
}
