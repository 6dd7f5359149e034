package de.reihum.web.invitations.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that knows every name in Europe, embedded once; what it does not know is left out. */
final class LetterFont {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float UNITS = 1000;
    private static final float STEP = 0.5f;

    private final PDType0Font font;
    private final CmapLookup known;
    /** By code point: asking the font is dear, and each word is measured again and again. */
    private final Map<Integer, Float> widths = new HashMap<>();

    LetterFont(PDDocument document) throws IOException {
        var type = read();
        font = PDType0Font.load(document, type, true);
        known = type.getUnicodeCmapLookup();
    }

    private static TrueTypeFont read() throws IOException {
        try (var in = PDDocument.class.getResourceAsStream(FILE)) {
            var type = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // joining letters such as fi builds hundreds of patterns for every line: nine tenths of the time of a letter
            type.setEnableGsub(false);
            return type;
        }
    }

    PDType0Font font() {
        return font;
    }

    String writable(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(one -> known.getGlyphId(one) != 0).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** In points. */
    float width(String text, float size) {
        float all = 0;
        for (int at = 0, one; at < text.length(); at += Character.charCount(one)) {
            one = text.codePointAt(at);
            all += widths.computeIfAbsent(one, this::measured);
        }
        return all / UNITS * size;
    }

    private float measured(int codePoint) {
        try {
            return font.getStringWidth(Character.toString(codePoint));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font cannot be measured", unreadable);
        }
    }

    /** Lines that fit, broken between words; a word that is too long is broken anywhere. Blank lines stay. */
    List<String> lines(String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (var given : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : writable(given).strip().split("\\s+")) {
                if (!line.isEmpty() && width(line + " " + word, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
                while (width(line.toString(), size) > width) {
                    int fits = fitting(line.toString(), size, width);
                    lines.add(line.substring(0, fits));
                    line.delete(0, fits);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private int fitting(String word, float size, float width) {
        int end = 1;
        while (end < word.length() && width(word.substring(0, end + 1), size) <= width) {
            end++;
        }
        return Character.isHighSurrogate(word.charAt(end - 1)) && end < word.length() ? end + 1 : end;
    }

    /** The largest size in which it is one line, or the smallest that may be. */
    float fitting(String text, float size, float smallest, float width) {
        float fits = size;
        while (fits > smallest && width(writable(text), fits) > width) {
            fits -= STEP;
        }
        return Math.max(fits, smallest);
    }

    /** Shortened to one line. */
    String line(String text, float size, float width) {
        var lines = lines(text.replace('\n', ' '), size, width);
        return lines.size() == 1 ? lines.get(0) : lines(text.replace('\n', ' '), size, width - width("…", size)).get(0) + "…";
    }
}
