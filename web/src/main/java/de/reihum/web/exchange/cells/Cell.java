package de.reihum.web.exchange.cells;

import de.reihum.shared.Folding;
import de.reihum.shared.Lines;
import de.reihum.web.exchange.file.PlainCell;
import de.reihum.web.exchange.workbook.Workbook;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** One cell's text: tidied, with the words for "nothing" recognised. */
final class Cell {

    private static final Set<String> NOTHING = Set.of("-", "--", "---", "/", "keine", "kein", "keiner", "ohne", "unbekannt", "n/a", "na", "n.a.", "k.a.", "k. a.", "none", "unknown", "?", "??");
    /** A letter that an older encoding could not hold became a question mark, or the sign for "unreadable". */
    private static final Pattern LOST_LETTER = Pattern.compile("\\p{L}\\?+\\p{L}|(?:^|\\s)\\?\\p{L}|\ufffd");

    private Cell() {}

    static String one(String raw) {
        return Normalizer.normalize(Lines.one(plain(raw)), Normalizer.Form.NFC);
    }

    static String many(String raw) {
        return Normalizer.normalize(Lines.many(plain(raw).replace('\u00a0', ' ')), Normalizer.Form.NFC);
    }

    private static String plain(String raw) {
        return PlainCell.read(raw).replace(Workbook.LINE_IN_CELL, "\n");
    }

    static boolean meansNothing(String text) {
        return text.isEmpty() || NOTHING.contains(Folding.fold(text));
    }

    static boolean lostLetter(String text) {
        return LOST_LETTER.matcher(text).find();
    }
}
