package de.reihum.web.shared.secret;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must be read again later but not by whoever reads the database: AES-256-GCM under a key derived (HKDF, RFC 5869) from
 * {@code REIHUM_SECRET}, which every server of an installation shares.
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretKey key;

    protected Sealing() {}

    /** For tests. */
    public Sealing(String secret) {
        key = derive(secret);
    }

    @PostConstruct
    void readSecret() {
        key = derive(System.getenv("REIHUM_SECRET"));
    }

    /** @param about what it belongs to: it opens for nothing else */
    public String seal(byte[] open, String about) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = work(Cipher.ENCRYPT_MODE, nonce, open, about);
        return Base64.getEncoder().encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
    }

    /** @throws IllegalStateException when it was sealed under another secret, for something else, or was changed */
    public byte[] open(String sealed, String about) {
        var all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        var nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        var text = new byte[all.remaining()];
        all.get(text);
        return work(Cipher.DECRYPT_MODE, nonce, text, about);
    }

    private byte[] work(int mode, byte[] nonce, byte[] text, String about) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Could not seal or open", broken);
        }
    }

    private static SecretKey derive(String secret) {
        if (secret == null || secret.isBlank()) {
            throw new IllegalStateException("REIHUM_SECRET is not set");
        }
        var pseudoRandom = mac("reihum".getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
        return new SecretKeySpec(mac(pseudoRandom, "second factor\u0001".getBytes(StandardCharsets.UTF_8)), "AES");
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
