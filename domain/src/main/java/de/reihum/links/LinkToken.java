package de.reihum.links;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in the address of a personal link: the network's number (4 bytes) and a secret of 160 random bits, as 32 characters. On paper, where
 * it must be typed, the number and a secret of 80 bits in groups of four, without letters that look like digits. Only the secret's hash is ever stored.
 */
public final class LinkToken {

    private static final int SECRET_BYTES = 20;
    private static final int CHARACTERS = 32;
    private static final Pattern PAPER = Pattern.compile("([1-9]\\d{0,8})(" + PaperDigits.SYNTAX + ")");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int network;
    private final byte[] secret;

    private LinkToken(int network, byte[] secret) {
        this.network = network;
        this.secret = secret;
    }

    public static LinkToken make(int network) {
        return make(network, SECRET_BYTES);
    }

    /** One that can be typed. */
    static LinkToken forPaper(int network) {
        return make(network, PaperDigits.BYTES);
    }

    private static LinkToken make(int network, int bytes) {
        var secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return new LinkToken(network, secret);
    }

    /** Empty when the text cannot be one. */
    public static Optional<LinkToken> parse(String text) {
        var typed = PAPER.matcher(text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace('o', '0').replaceAll("[il]", "1"));
        if (typed.matches()) {
            return Optional.of(new LinkToken(Integer.parseInt(typed.group(1)), PaperDigits.read(typed.group(2))));
        }
        if (text == null || text.length() != CHARACTERS || !text.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        var bytes = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
        int network = ByteBuffer.wrap(bytes).getInt();
        return network > 0 ? Optional.of(new LinkToken(network, Arrays.copyOfRange(bytes, 4, bytes.length))) : Optional.empty();
    }

    /** The network it claims to belong to; the hash is looked up in there. */
    public int network() {
        return network;
    }

    /** The secret's SHA-256 in hexadecimal. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** As it stands in the address. */
    public String text() {
        if (secret.length == PaperDigits.BYTES) {
            return network + PaperDigits.write(secret);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer.allocate(4 + SECRET_BYTES).putInt(network).put(secret).array());
    }

    /** Never the secret: this ends up in logs. */
    @Override
    public String toString() {
        return "link of network " + network;
    }
}
