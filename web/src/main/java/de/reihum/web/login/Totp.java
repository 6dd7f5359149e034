package de.reihum.web.login;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords as authenticator applications make them (RFC 6238: SHA-1, 6 digits, 30 seconds). */
final class Totp {

    private static final long STEP_SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator(6);

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** The time step the code belongs to: the present one, or the one before or after it for clocks that differ. */
    static OptionalLong step(byte[] secret, String code, Clock clock) {
        long now = clock.instant().getEpochSecond() / STEP_SECONDS;
        var digits = code.replaceAll("\\s", "");
        return LongStream.of(now, now - 1, now + 1).filter(step -> code(secret, step).equals(digits)).findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            return "%06d".formatted(GENERATOR.generateOneTimePassword(new SecretKeySpec(secret, "HmacSHA1"), step));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret as people type it, RFC 4648 Base32 without padding. */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : secret) {
            buffer = buffer << 8 | one & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(buffer >> bits - 5 & 31));
            }
        }
        return bits == 0 ? text.toString() : text.append(BASE32.charAt(buffer << 5 - bits & 31)).toString();
    }

    /** What the QR code says (Key URI format of the authenticator applications). */
    static String uri(byte[] secret, String email) {
        return "otpauth://totp/Reihum:" + email.replace("%", "%25").replace("+", "%2B").replace("?", "%3F").replace("#", "%23").replace("&", "%26").replace("/", "%2F")
                + "?secret=" + base32(secret) + "&issuer=Reihum";
    }
}
