package de.reihum.web.exchange.table;

import java.util.List;

/**
 * One row below the heading, as it stands in the file.
 *
 * @param line the line of the file in which it begins, from 1
 * @param cells as many as there are headings, more when the row is broken
 */
public record TableRow(int line, List<String> cells, Sort sort) {

    /** What a row is. A total below the list and a heading printed again are no members; the others cannot be trusted. */
    public enum Sort {
        DATA, TOTAL, HEADING_AGAIN,
        /** More cells than headings: a separator stands inside a text. */
        TOO_MANY_CELLS,
        /** A cell that holds whole other rows: a quotation mark was never closed. */
        UNCLOSED_QUOTE
    }

    public TableRow {
        cells = List.copyOf(cells);
    }
}
