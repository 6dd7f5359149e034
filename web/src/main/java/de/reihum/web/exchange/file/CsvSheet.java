package de.reihum.web.exchange.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as German spreadsheets open it by a double click: UTF-8 with a byte order mark, semicolons. */
public class CsvSheet implements Sheet {

    public static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvWriter csv;

    public CsvSheet(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(PlainCell::write).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
