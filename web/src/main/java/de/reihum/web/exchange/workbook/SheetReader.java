package de.reihum.web.exchange.workbook;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Writes the rows of one sheet as lines of text, each on the line that its number in the sheet says. */
final class SheetReader implements WorkbookParts.Reading {

    private static final int MAX_LINES = 60_000;
    private static final int MAX_CELLS = 200;
    private static final int MAX_CELL = 20_000;
    /** Beyond it there are only blank cells that somebody has coloured. */
    private static final int LAST_COLUMN = 16_384;
    private static final MathContext EXCEL = new MathContext(15);

    private final List<String> texts;
    private final DayStyles days;
    private final LocalDate dayZero;
    private final Writer out;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int line = 1;
    private int row;
    private int column;
    private String type = "";
    private int style;
    private boolean inValue;

    /** @param from1904 whether days are counted from 1904, as old Macs do */
    SheetReader(List<String> texts, DayStyles days, boolean from1904, Writer out) {
        this.texts = texts;
        this.days = days;
        this.dayZero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        this.out = out;
    }

    @Override
    public void event(int event, XMLStreamReader xml) throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS -> {
                if (inValue && value.length() <= MAX_CELL) {
                    value.append(xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> { }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                row = xml.getAttributeValue(null, "r") == null ? row + 1 : number(xml.getAttributeValue(null, "r"));
                column = 0;
                cells.clear();
            }
            case "c" -> {
                var place = xml.getAttributeValue(null, "r");
                column = place == null ? column + 1 : column(place);
                type = xml.getAttributeValue(null, "t") == null ? "n" : xml.getAttributeValue(null, "t");
                style = xml.getAttributeValue(null, "s") == null ? -1 : number(xml.getAttributeValue(null, "s"));
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> { }
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> cell(text());
            case "row" -> writeRow();
            default -> { }
        }
    }

    private void cell(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column > MAX_CELLS || text.length() > MAX_CELL) {
            throw WorkbookParts.refusal("exchange.refusal.tooWide", row, MAX_CELLS);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, text);
    }

    private String text() {
        var raw = value.toString();
        return switch (type) {
            case "s" -> {
                int index = number(raw.strip());
                yield index >= 0 && index < texts.size() ? texts.get(index) : "";
            }
            case "b" -> raw.strip().equals("1") ? "ja" : "nein";
            case "e" -> "";
            case "n" -> raw.isBlank() ? "" : figure(raw.strip());
            default -> raw;
        };
    }

    /** As Excel shows it: a day, or a number of at most fifteen digits. */
    private String figure(String raw) {
        try {
            var figure = new BigDecimal(raw).round(EXCEL);
            if (figure.abs().compareTo(BigDecimal.valueOf(1e15)) > 0 || figure.scale() > 20) {
                return raw;
            }
            return days.showsDay(style) ? dayZero.plusDays(figure.longValue()).toString() : figure.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException other) {
            return raw;
        }
    }

    private void writeRow() throws IOException {
        if (cells.isEmpty()) {
            return;
        }
        if (row > MAX_LINES) {
            throw WorkbookParts.refusal("exchange.refusal.tooManyRows", MAX_LINES);
        }
        for (; line < row; line++) {
            out.write('\n');
        }
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "\"" : ";\"");
            out.write(cells.get(i).replace("\"", "\"\"").replaceAll("\\r\\n|\\r|\\n", Workbook.LINE_IN_CELL));
            out.write('"');
        }
        out.write('\n');
        line++;
    }

    /** "C12" stands in the third column. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = Math.min(LAST_COLUMN + 1, column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1);
        }
        return Math.max(column, 1);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
