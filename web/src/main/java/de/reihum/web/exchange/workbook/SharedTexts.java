package de.reihum.web.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The texts of a workbook, each of which stands in it once, whatever number of cells shows it. */
final class SharedTexts {

    private static final int MAX_TEXTS = 500_000;
    private static final long MAX_LETTERS = 20_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long letters;
    private boolean inText;
    private boolean phonetic;

    private SharedTexts() {}

    static List<String> of(WorkbookParts parts) throws IOException {
        var all = new SharedTexts();
        if (parts.has("xl/sharedStrings.xml")) {
            parts.read("xl/sharedStrings.xml", (event, xml) -> {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> all.start(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> all.letters(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> all.end(xml.getLocalName());
                    default -> { }
                }
            });
        }
        return all.texts;
    }

    private void start(String name) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> inText = !phonetic;
            default -> { }
        }
    }

    private void letters(String more) {
        if (inText) {
            letters += more.length();
            if (letters > MAX_LETTERS || texts.size() > MAX_TEXTS) {
                throw WorkbookParts.refusal("exchange.refusal.unpacksTooLarge");
            }
            text.append(more);
        }
    }

    private void end(String name) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> phonetic = false;
            case "t" -> inText = false;
            default -> { }
        }
    }
}
