package de.reihum.web.exchange.table;

import de.reihum.shared.Folding;
import de.reihum.shared.InvalidValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a table file row by row, without ever holding it in memory. Two passes: the first finds out how it is written, the second hands over
 * the rows below the heading. Empty rows are left out and counted.
 */
public final class TableReader {

    public static final int MAX_ROWS = 50_000;

    private static final int BEGINNING = 128 * 1024;
    private static final Set<String> TOTALS = Set.of("summe", "summen", "gesamt", "gesamtsumme", "zwischensumme", "insgesamt", "total", "totals", "sum", "subtotal", "anzahl", "count");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,' €%]+");

    private final Path file;
    private final TableLayout layout;
    private int emptyRows;
    private int rows;

    private TableReader(Path file, TableLayout layout) {
        this.file = file;
        this.layout = layout;
    }

    /** @throws InvalidValue with the reason, when the file is empty, no text, or no table */
    public static TableReader open(Path file) {
        try {
            var encoding = encoding(file);
            try (var text = text(file, encoding)) {
                var beginning = new char[BEGINNING];
                int length = 0;
                for (int n; length < BEGINNING && (n = text.read(beginning, length, BEGINNING - length)) > 0; ) {
                    length += n;
                }
                return new TableReader(file, LayoutSearch.find(encoding, new String(beginning, 0, length)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TextEncoding encoding(Path file) throws IOException {
        var scan = new EncodingScan();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[64 * 1024];
            boolean first = true;
            for (int n; (n = in.read(buffer)) > 0; first = false) {
                if (first) {
                    FileKind.refuseKnown(buffer, n);
                }
                scan.feed(buffer, n);
            }
        }
        if (scan.empty()) {
            throw FileKind.refusal("exchange.refusal.empty");
        }
        if (scan.binary()) {
            throw FileKind.refusal("exchange.refusal.binary");
        }
        return scan.encoding();
    }

    private static Reader text(Path file, TextEncoding encoding) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(encoding.skip());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()), 64 * 1024);
    }

    public TableLayout layout() {
        return layout;
    }

    /** Rows without text below the heading; known after reading. */
    public int emptyRows() {
        return emptyRows;
    }

    /**
     * Hands over the rows in the file's order.
     *
     * @throws InvalidValue when there is no row below the heading, there are more than {@value #MAX_ROWS}, or one is too large; rows handed
     *         over until then must be forgotten
     */
    public void read(Consumer<TableRow> sink) {
        emptyRows = 0;
        rows = 0;
        try (var text = text(file, layout.encoding())) {
            var records = Records.of(text, layout.separator());
            while (records.hasNext()) {
                var record = records.next();
                if (record.getStartingLineNumber() > layout.headingLine()) {
                    row((int) record.getStartingLineNumber(), record.getFields(), sink);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (rows == 0) {
            throw FileKind.refusal("exchange.refusal.onlyHeading");
        }
    }

    private void row(int line, List<String> cells, Consumer<TableRow> sink) {
        if (Records.blank(cells)) {
            emptyRows++;
            return;
        }
        if (++rows > MAX_ROWS) {
            throw FileKind.refusal("exchange.refusal.tooManyRows", MAX_ROWS);
        }
        sink.accept(new TableRow(line, fitted(cells), sort(cells)));
    }

    private List<String> fitted(List<String> cells) {
        var fitted = new ArrayList<>(cells.subList(0, Math.max(Math.min(cells.size(), layout.headings().size()), LayoutSearch.width(cells))));
        while (fitted.size() < layout.headings().size()) {
            fitted.add("");
        }
        return fitted;
    }

    private TableRow.Sort sort(List<String> cells) {
        if (isTotal(cells)) {
            return TableRow.Sort.TOTAL;
        }
        if (cells.subList(0, LayoutSearch.width(cells)).equals(layout.headings())) {
            return TableRow.Sort.HEADING_AGAIN;
        }
        if (cells.stream().anyMatch(this::holdsRows)) {
            return TableRow.Sort.UNCLOSED_QUOTE;
        }
        return LayoutSearch.width(cells) > layout.headings().size() ? TableRow.Sort.TOO_MANY_CELLS : TableRow.Sort.DATA;
    }

    private boolean holdsRows(String cell) {
        return cell.indexOf('\n') >= 0
                && cell.lines().anyMatch(line -> line.chars().filter(c -> c == layout.separator()).count() >= Math.max(2, layout.headings().size() / 2));
    }

    /** "Summe" or the like in the first cell with text, and nothing but numbers in the others: "Total Tankstelle GmbH" is none. */
    private static boolean isTotal(List<String> cells) {
        var filled = cells.stream().filter(cell -> !Records.blank(cell)).toList();
        return TOTALS.contains(Folding.fold(filled.get(0)).replaceAll("[:.]+$", "").strip())
                && filled.stream().skip(1).allMatch(cell -> NUMBER.matcher(cell.strip()).matches());
    }
}
