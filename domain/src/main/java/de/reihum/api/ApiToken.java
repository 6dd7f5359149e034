package de.reihum.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the holder of a key sends: the network's number and a secret of 190 random bits, {@code rh_<network>_<secret>}. A secret this long needs
 * no slow hash.
 */
public record ApiToken(int network, String secret) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 32;
    private static final int SHOWN = 4;
    private static final Pattern SYNTAX = Pattern.compile("rh_([1-9][0-9]{0,8})_([A-Za-z0-9]{" + LENGTH + "})");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static ApiToken random(int network) {
        return new ApiToken(network, RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining()));
    }

    public static Optional<ApiToken> read(String text) {
        var match = SYNTAX.matcher(text);
        return match.matches() ? Optional.of(new ApiToken(Integer.parseInt(match.group(1)), match.group(2))) : Optional.empty();
    }

    /** The whole token, for its holder's eyes. */
    public String text() {
        return "rh_" + network + "_" + secret;
    }

    /** What may be shown of it to tell keys apart. */
    public String prefix() {
        return "rh_" + network + "_" + secret.substring(0, SHOWN);
    }

    /** SHA-256 of the whole token, 64 hexadecimal digits. */
    public String hash() {
        return sha256(text());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Never the secret: records end up in logs. */
    @Override
    public String toString() {
        return prefix() + "…";
    }
}
