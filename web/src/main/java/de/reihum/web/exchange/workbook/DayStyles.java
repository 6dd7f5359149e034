package de.reihum.web.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Which of a workbook's styles show a number as a day. A day is a number to Excel; only its style says that it is one. */
final class DayStyles {

    /** Formats 14 to 17 and 22 are days in every Excel (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are those of East Asia. */
    private static final Set<Integer> BUILT_IN = Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
    private static final Pattern DAY = Pattern.compile("[yjdt]", Pattern.CASE_INSENSITIVE);

    private final Set<Integer> own = new HashSet<>();
    private final List<Boolean> styles = new ArrayList<>();
    private boolean cells;

    private DayStyles() {}

    static DayStyles of(WorkbookParts parts) throws IOException {
        var all = new DayStyles();
        if (parts.has("xl/styles.xml")) {
            parts.read("xl/styles.xml", (event, xml) -> {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    all.start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                    all.cells = false;
                }
            });
        }
        return all;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "numFmt" -> {
                var code = xml.getAttributeValue(null, "formatCode");
                if (code != null && DAY.matcher(LITERAL.matcher(code).replaceAll("")).find()) {
                    own.add(number(xml, "numFmtId"));
                }
            }
            case "cellXfs" -> cells = true;
            case "xf" -> {
                if (cells) {
                    int format = number(xml, "numFmtId");
                    styles.add(BUILT_IN.contains(format) || own.contains(format));
                }
            }
            default -> { }
        }
    }

    boolean showsDay(int style) {
        return style >= 0 && style < styles.size() && styles.get(style);
    }

    private static int number(XMLStreamReader xml, String attribute) {
        try {
            return Integer.parseInt(xml.getAttributeValue(null, attribute));
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
