package de.reihum.web.shared.list;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.Function;

/** Whether a column is shown. The grid would have all columns' values made and sent; most lists show half of theirs. */
final class Sight<R> {

    private Grid.Column<R> column;

    /** The value while the column is shown, otherwise {@code null}. */
    <V> Function<R, V> only(Function<R, V> value) {
        return row -> column == null || column.isVisible() ? value.apply(row) : null;
    }

    ListColumn<R> of(ListColumn<R> shown) {
        column = shown.column();
        return shown;
    }
}
