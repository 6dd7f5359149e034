package de.reihum.launcher.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** The line of a domain's admin-keyfile for the user "admin": salted SHA-256 in a hundred rounds, as Payara reads it. */
final class AdminPassword {
    private static final int ROUNDS = 100;
    private static final int SALT_BYTES = 8;

    private AdminPassword() {}

    static String keyFileLine(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        byte[] hash = joined(password.getBytes(StandardCharsets.UTF_8), salt);
        for (int round = 0; round < ROUNDS; round++) {
            hash = sha256(hash);
        }
        return "admin;{SSHA256}" + Base64.getEncoder().encodeToString(joined(hash, salt)) + ";asadmin\n";
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
