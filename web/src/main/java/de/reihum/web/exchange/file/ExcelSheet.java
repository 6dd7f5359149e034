package de.reihum.web.exchange.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook with one sheet. Cells are texts, which Excel never calculates; short whole numbers are numbers. */
public class ExcelSheet implements Sheet {

    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final int MAX_CELL = 32_767;
    private static final int FLUSH = 500;
    private static final double WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    public ExcelSheet(OutputStream out, String title) {
        workbook = new Workbook(out, "Reihum", "1.0");
        sheet = workbook.newWorksheet(title);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        if (++rows % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, String text) {
        if (rows == 0) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, text);
            sheet.style(0, column).bold().set();
        } else if (NUMBER.matcher(text).matches()) {
            sheet.value(rows, column, Integer.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.inlineString(rows, column, text.length() > MAX_CELL ? text.substring(0, MAX_CELL) : text);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
