package de.reihum.web.exchange.file;

import static de.reihum.web.shared.text.Texts.text;

import de.reihum.web.shared.list.Export;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A plain table as CSV and as an Excel workbook. */
public final class TableFiles {

    private TableFiles() {}

    /** @param rows asked when a file is written, in a request of its own: whatever they say comes along in the page's language */
    public static <F> List<Export<F>> of(String title, List<String> headings, Function<F, Stream<List<String>>> rows) {
        return List.of(
                new Export<>(text("exchange.export.csv"), title + ".csv", CsvSheet.CONTENT_TYPE, (filter, out) -> write(headings, rows.apply(filter), new CsvSheet(new Unclosed(out)))),
                new Export<>(text("exchange.export.excel"), title + ".xlsx", ExcelSheet.CONTENT_TYPE, (filter, out) -> write(headings, rows.apply(filter), new ExcelSheet(new Unclosed(out), title))));
    }

    private static void write(List<String> headings, Stream<List<String>> rows, Sheet sheet) throws IOException {
        try (sheet; rows) {
            sheet.row(headings);
            for (Iterator<List<String>> each = rows.iterator(); each.hasNext();) {
                sheet.row(each.next());
            }
        }
    }
}
