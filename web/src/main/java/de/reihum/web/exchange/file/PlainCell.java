package de.reihum.web.exchange.file;

import java.util.regex.Pattern;

/**
 * Makes sure that a spreadsheet takes a cell for text (CWE-1236). A cell that begins like a formula gets an apostrophe in front, which
 * spreadsheets understand as "this is text"; reading our own files takes it off again. Numbers and telephone numbers stay as they are.
 */
public final class PlainCell {

    private static final String MARK = "'";
    private static final Pattern FORMULA = Pattern.compile("[\\s\\u00a0\\ufeff]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\u2212].*|[\\t\\r\\n].*", Pattern.DOTALL);
    /** 12, -12,50 and 1.200, or +49 7141 123456: only digits after the sign, and blanks that no formula may hold. */
    private static final Pattern HARMLESS = Pattern.compile("[+-]?\\d{1,15}([.,]\\d+)*|\\+\\d{1,3}( \\d+)+");
    private static final Pattern MARKED = Pattern.compile("'[\\s\\u00a0\\ufeff]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\u2212\\t\\r\\n].*", Pattern.DOTALL);

    private PlainCell() {}

    public static String write(String text) {
        return FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches() ? MARK + text : text;
    }

    /** What {@link #write} was given. */
    public static String read(String cell) {
        return MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
