package de.reihum.web.shared.problem;

import java.security.SecureRandom;

/** A short name for one failure: people read it out on the phone, the log holds the rest. */
public final class ErrorId {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorId() {}

    public static String next() {
        var id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return id.toString();
    }
}
