package de.reihum.web.exchange.table;

import java.nio.charset.StandardCharsets;

/**
 * Looks at every byte of a file once and says how it is encoded. A byte order mark decides; then zero bytes (UTF-16); then whether the bytes
 * above 127 form UTF-8; then Windows-1252, unless the few places where ISO-8859-15 differs make more sense there.
 */
class EncodingScan {

    /** Of a thousand multi-byte characters one may be broken and the file is still taken for UTF-8. */
    private static final int BROKEN_RATIO = 20;

    private final byte[] head = new byte[4];
    private long size;
    private final long[] zeros = new long[2];
    /** Two zero bytes where UTF-16 has a character: no text has one. */
    private boolean hollow;
    private long controls;
    private long multibyte;
    private long broken;
    private int missing;
    private boolean windowsOnly;
    private boolean latin9Letter;
    private int before;

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            next(bytes[i] & 0xff);
        }
    }

    private void next(int b) {
        if (size < head.length) {
            head[(int) size] = (byte) b;
        }
        if (b == 0) {
            zeros[(int) (size & 1)]++;
            hollow |= before == 0 && (size & 1) == 1;
        } else if (b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1a) {
            controls++;
        }
        utf8(b);
        windowsOnly |= b >= 0x80 && b < 0xa0;
        latin9Letter |= b == 0xa4 || isLatin9Letter(b) && Character.isLetter(before);
        before = b;
        size++;
    }

    private void utf8(int b) {
        if (missing > 0) {
            if ((b & 0xc0) == 0x80) {
                missing--;
                multibyte += missing == 0 ? 1 : 0;
                return;
            }
            broken++;
            missing = 0;
        }
        if (b >= 0x80) {
            missing = b >= 0xc2 && b < 0xe0 ? 1 : b >= 0xe0 && b < 0xf0 ? 2 : b >= 0xf0 && b < 0xf5 ? 3 : 0;
            broken += missing == 0 ? 1 : 0;
        }
    }

    /** Š š Ž ž Œ œ Ÿ, which stand for signs in Windows-1252 (¦ ¨ ´ ¸ ¼ ½ ¾) that no word contains. */
    private static boolean isLatin9Letter(int b) {
        return b == 0xa6 || b == 0xa8 || b == 0xb4 || b == 0xb8 || b == 0xbc || b == 0xbd || b == 0xbe;
    }

    boolean empty() {
        return size == 0;
    }

    /** Whether this is no text in any encoding we know. */
    boolean binary() {
        boolean wide = utf16() != null;
        return hollow || !wide && zeros[0] + zeros[1] > 0 || !wide && controls * 50 > size;
    }

    TextEncoding encoding() {
        if (head(0xef, 0xbb, 0xbf)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        var wide = utf16();
        if (wide != null) {
            return wide;
        }
        if (multibyte >= broken * BROKEN_RATIO) {
            return TextEncoding.utf8();
        }
        return new TextEncoding(!windowsOnly && latin9Letter ? TextEncoding.ISO_8859_15 : TextEncoding.WINDOWS_1252, 0);
    }

    private TextEncoding utf16() {
        if (head(0xff, 0xfe) && !(zeros[0] > size / 4)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (head(0xfe, 0xff)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (size >= 8 && zeros[1] > size * 3 / 10 && zeros[0] * 10 < zeros[1]) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (size >= 8 && zeros[0] > size * 3 / 10 && zeros[1] * 10 < zeros[0]) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return null;
    }

    private boolean head(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= size || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
