package de.reihum.links;

import java.math.BigInteger;

/**
 * A secret as people can type it: groups of four, without letters that look like digits.
 *
 * @see <a href="https://www.crockford.com/base32.html">Crockford's base 32</a>
 */
final class PaperDigits {

    /** Of a secret. */
    static final int BYTES = 10;
    static final String SYNTAX = "(?:-[0-9a-hjkmnp-tv-z]{4}){4}";

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;
    private static final int GROUP = 4;
    private static final int COUNT = BYTES * Byte.SIZE / BITS;

    private PaperDigits() {}

    /** With a hyphen before each group. */
    static String write(byte[] secret) {
        var number = new BigInteger(1, secret);
        var out = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            out.append(i % GROUP == 0 ? "-" : "").append(DIGITS.charAt(number.shiftRight(BITS * (COUNT - 1 - i)).intValue() & DIGITS.length() - 1));
        }
        return out.toString();
    }

    static byte[] read(String typed) {
        var number = typed.chars().filter(one -> one != '-').mapToObj(one -> BigInteger.valueOf(DIGITS.indexOf(one))).reduce(BigInteger.ZERO, (all, next) -> all.shiftLeft(BITS).or(next));
        var secret = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            secret[BYTES - 1 - i] = number.shiftRight(Byte.SIZE * i).byteValue();
        }
        return secret;
    }
}
