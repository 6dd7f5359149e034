package de.reihum.web.exchange.table;

import de.reihum.shared.InvalidValue;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Takes the text apart into records, leniently with quotes, strictly with sizes. */
final class Records {

    static final int MAX_CELLS = 200;
    static final int MAX_CELL = 20_000;
    private static final int MAX_RECORD = 200_000;
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]*");

    private Records() {}

    /** @throws InvalidValue while iterating, when a cell, a row or the number of columns is too large to be one */
    static Iterator<CsvRecord> of(Reader text, char separator) {
        var handler = CsvRecordHandler.builder().maxFields(MAX_CELLS).maxFieldSize(MAX_CELL).maxRecordSize(MAX_RECORD).build();
        var records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(true).maxBufferSize(1 << 20).build(handler, text).iterator();
        return new Iterator<>() {

            private long line;

            @Override
            public boolean hasNext() {
                return checked(records::hasNext);
            }

            @Override
            public CsvRecord next() {
                var record = checked(records::next);
                line = record.getStartingLineNumber();
                return record;
            }

            private <T> T checked(Supplier<T> step) {
                try {
                    return step.get();
                } catch (CsvParseException tooLarge) {
                    throw FileKind.refusal("exchange.refusal.tooWide", line + 1, MAX_CELLS);
                }
            }
        };
    }

    static boolean blank(String cell) {
        return BLANK.matcher(cell).matches();
    }

    static boolean blank(List<String> cells) {
        return cells.stream().allMatch(Records::blank);
    }
}
