package de.reihum.web.exchange.table;

import de.reihum.shared.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Recognises by their first bytes the files that people upload instead of a CSV file, and says what to do. */
final class FileKind {

    static final int HEAD = 512;

    private static final Map<String, String> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("PK\u0003\u0004", "exchange.refusal.spreadsheet");
        MAGIC.put("\u00d0\u00cf\u0011\u00e0", "exchange.refusal.spreadsheet");
        MAGIC.put("%PDF", "exchange.refusal.pdf");
    }

    private FileKind() {}

    /** @throws InvalidValue when the file is a workbook, a PDF or a web page */
    static void refuseKnown(byte[] bytes, int length) {
        var head = new String(bytes, 0, Math.min(length, HEAD), StandardCharsets.ISO_8859_1);
        for (var magic : MAGIC.entrySet()) {
            if (head.startsWith(magic.getKey())) {
                throw refusal(magic.getValue());
            }
        }
        var text = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
            throw refusal("exchange.refusal.page");
        }
    }

    static InvalidValue refusal(String key, Object... arguments) {
        return new InvalidValue("file", key, arguments);
    }
}
