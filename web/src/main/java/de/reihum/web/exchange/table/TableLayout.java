package de.reihum.web.exchange.table;

import java.util.List;

/**
 * How a file is laid out.
 *
 * @param headingLine the line in which the heading begins, from 1
 * @param titleLines rows with text above it
 */
public record TableLayout(TextEncoding encoding, char separator, int headingLine, int titleLines, List<String> headings) {

    public TableLayout {
        headings = List.copyOf(headings);
    }
}
