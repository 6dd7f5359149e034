package de.reihum.web.exchange.workbook;

import de.reihum.shared.InvalidValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** An Excel workbook (ECMA-376), of which the first sheet counts. */
public final class Workbook {

    /** A row of the sheet stays one line of the text, so that its number is the row's; inside of a cell this sign stands for the line break. */
    public static final String LINE_IN_CELL = "\u2028";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Workbook() {}

    /** Whether the file is packed as workbooks are. */
    public static boolean is(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes the first sheet as text with semicolons, row by row.
     *
     * @throws InvalidValue with the reason, when the file is no workbook or holds more than a list can
     */
    public static void asText(Path workbook, Path text) {
        try (var parts = WorkbookParts.open(workbook); var out = Files.newBufferedWriter(text, StandardCharsets.UTF_8)) {
            var first = new First();
            parts.read("xl/workbook.xml", first::event);
            var sheet = sheet(parts, first.relation);
            out.write('\ufeff');
            parts.read(sheet, new SheetReader(SharedTexts.of(parts), DayStyles.of(parts), first.from1904, out));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sheet(WorkbookParts parts, String relation) throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (parts.has("xl/_rels/workbook.xml.rels")) {
            parts.read("xl/_rels/workbook.xml.rels", (event, xml) -> {
                if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                    targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                }
            });
        }
        var target = targets.getOrDefault(relation, "worksheets/sheet1.xml");
        var name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        if (!parts.has(name)) {
            throw WorkbookParts.refusal("exchange.refusal.noWorkbook");
        }
        return name;
    }

    /** Which sheet comes first, and from when days are counted. */
    private static final class First {

        private String relation;
        private boolean from1904;

        void event(int event, XMLStreamReader xml) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                return;
            }
            if (xml.getLocalName().equals("sheet") && relation == null) {
                relation = xml.getAttributeValue(RELATIONS, "id");
            } else if (xml.getLocalName().equals("workbookPr")) {
                var told = xml.getAttributeValue(null, "date1904");
                from1904 = "1".equals(told) || "true".equals(told);
            }
        }
    }
}
