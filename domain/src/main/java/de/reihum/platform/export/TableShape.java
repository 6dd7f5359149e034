package de.reihum.platform.export;

import java.util.List;

/**
 * How a table with rows of networks looks.
 *
 * @param columns what is given away, in the table's order
 * @param key what tells rows of one network apart
 * @param withheld columns that are secrets or only help searching
 */
public record TableShape(String name, List<Column> columns, List<String> key, List<String> withheld) {

    /** @param kind how its values are read */
    public record Column(String name, Kind kind) {}

    /** What a column holds. */
    public enum Kind { NUMBER, TRUTH, MOMENT, TEXT, FILE }

    public boolean holdsFiles() {
        return columns.stream().anyMatch(column -> column.kind() == Kind.FILE);
    }
}
