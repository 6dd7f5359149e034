package de.reihum.exchange;

import de.reihum.exchange.judgement.ImportColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What each column of a file means, in the file's order.
 *
 * @param columns {@code null} where a column is not imported; no meaning twice
 */
public record Meanings(List<ImportColumn> columns) {

    public Meanings {
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** Empty when no column means that. */
    public String text(Cells cells, ImportColumn wanted) {
        int index = columns.indexOf(wanted);
        return index < 0 ? "" : cells.at(index);
    }

    public boolean has(ImportColumn wanted) {
        return columns.contains(wanted);
    }

    boolean unique() {
        var named = columns.stream().filter(column -> column != null).toList();
        return named.stream().distinct().count() == named.size();
    }
}
