package de.reihum.web.shared.list;

import java.util.function.Function;

/** Whether a column is shown. The grid would have all columns' values made and sent, also of those that were hidden again. */
final class Sight<R> {

    private ListColumn<R> column;

    /** The value while the column is shown, otherwise {@code null}. */
    <V> Function<R, V> only(Function<R, V> value) {
        return row -> column == null || column.shown() ? value.apply(row) : null;
    }

    ListColumn<R> of(ListColumn<R> shown) {
        column = shown;
        return shown;
    }
}
