package de.reihum.web.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file's bytes become text.
 *
 * @param skip bytes of a byte order mark at the beginning
 */
public record TextEncoding(Charset charset, int skip) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

    public String label() {
        return charset.name() + (skip > 0 ? " (BOM)" : "");
    }

    static TextEncoding utf8() {
        return new TextEncoding(StandardCharsets.UTF_8, 0);
    }
}
