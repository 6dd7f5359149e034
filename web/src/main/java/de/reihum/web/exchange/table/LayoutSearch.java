package de.reihum.web.exchange.table;

import de.reihum.shared.InvalidValue;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds separator and heading in the beginning of a file: the heading is the row that names most columns we know, and the right separator is
 * the one with which it does. Where no row names any, the separator that makes most columns wins, and the first row that has them all.
 */
final class LayoutSearch {

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    /** Rows with text that are looked at. */
    private static final int ROWS = 40;

    /** A row that may be the heading. */
    private record Candidate(char separator, int line, int titles, List<String> headings, int known) {

        boolean betterThan(Candidate other) {
            return known != other.known ? known > other.known : headings.size() > other.headings.size();
        }
    }

    private LayoutSearch() {}

    /** @throws InvalidValue when there is nothing but blanks */
    static TableLayout find(TextEncoding encoding, String beginning) {
        Candidate best = null;
        InvalidValue refused = FileKind.refusal("exchange.refusal.empty");
        for (char separator : separators(beginning)) {
            var rows = new ArrayList<CsvRecord>();
            try {
                collect(beginning, separator, rows);
            } catch (InvalidValue tooWide) {
                refused = tooWide;
            }
            var candidate = best(separator, rows);
            if (candidate != null && (best == null || candidate.betterThan(best))) {
                best = candidate;
            }
        }
        if (best == null) {
            throw refused;
        }
        return new TableLayout(encoding, best.separator, best.line, best.titles, best.headings);
    }

    /** Excel's own hint, a first line {@code sep=;}, settles it. */
    private static char[] separators(String beginning) {
        boolean told = beginning.length() > 4 && beginning.regionMatches(true, 0, "sep=", 0, 4);
        return told ? new char[] {beginning.charAt(4)} : SEPARATORS;
    }

    /** With the wrong separator a row may be too wide to be one: what was found until then is enough to judge it. */
    private static void collect(String beginning, char separator, List<CsvRecord> rows) {
        var records = Records.of(new StringReader(beginning), separator);
        while (rows.size() < ROWS && records.hasNext()) {
            var record = records.next();
            if (record.getFields().stream().anyMatch(LayoutSearch::hasWord) && !isHint(record)) {
                rows.add(record);
            }
        }
    }

    private static boolean hasWord(String cell) {
        return cell.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isHint(CsvRecord record) {
        return record.getStartingLineNumber() == 1 && record.getField(0).regionMatches(true, 0, "sep=", 0, 4);
    }

    private static Candidate best(char separator, List<CsvRecord> rows) {
        int widest = rows.stream().mapToInt(row -> width(row.getFields())).max().orElse(0);
        Candidate best = null;
        for (int i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).getFields();
            int known = HeadingWords.known(cells);
            var candidate = new Candidate(separator, (int) rows.get(i).getStartingLineNumber(), i, cells.subList(0, width(cells)), known >= 2 ? known : 0);
            boolean first = best == null || best.known == 0 && best.headings.size() < Math.min(widest, 3);
            if (best == null || candidate.known > best.known || candidate.known == 0 && first && candidate.betterThan(best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** Cells up to the last one with text. */
    static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && Records.blank(cells.get(width - 1))) {
            width--;
        }
        return width;
    }
}
