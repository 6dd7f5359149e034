package de.reihum.exchange;

import de.reihum.exchange.judgement.ImportColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each column of a file means, in the file's order.
 *
 * @param columns {@code null} where a column is not imported, or means an own field; no meaning twice
 * @param own by a column's place the network's own field that it means
 */
public record Meanings(List<ImportColumn> columns, Map<Integer, Long> own) {

    public Meanings {
        own = Map.copyOf(own);
        columns = Collections.unmodifiableList(new ArrayList<>(columns));
    }

    /** Without own fields. */
    public Meanings(List<ImportColumn> columns) {
        this(columns, Map.of());
    }

    /** What the row says in the network's own fields, by the field; empty cells too. */
    public Map<Long, String> own(Cells cells) {
        return own.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, one -> cells.at(one.getKey())));
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
        return named.stream().distinct().count() == named.size() && own.values().stream().distinct().count() == own.size();
    }
}
