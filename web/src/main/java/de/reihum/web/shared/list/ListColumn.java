package de.reihum.web.shared.list;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;

/** One column while it is described. It is left out on small screens, where one card per row stands for all columns. */
public class ListColumn<R> {

    static final String WIDE = "wide-only";

    private final Grid.Column<R> column;
    private boolean optional = true;

    ListColumn(Grid.Column<R> column, String key, String heading) {
        this.column = column;
        column.setKey(key).setHeader(heading).setResizable(true).setAutoWidth(false).setFlexGrow(1).setWidth("140px");
        column.setSortable(false);
        column.setPartNameGenerator(row -> WIDE);
        column.setHeaderPartName(WIDE);
    }

    /** The service sorts by the column's key. */
    public ListColumn<R> sortable() {
        column.setSortProperty(column.getKey()).setSortable(true);
        return this;
    }

    /** Shown only when somebody chooses it. */
    public ListColumn<R> hiddenAtFirst() {
        column.setVisible(false);
        return this;
    }

    /** Cannot be chosen away. */
    public ListColumn<R> always() {
        optional = false;
        return this;
    }

    public ListColumn<R> right() {
        column.setTextAlign(ColumnTextAlign.END);
        return this;
    }

    /** @param pixels the width it has at least; it grows with the page by the given weight */
    public ListColumn<R> width(int pixels, int weight) {
        column.setWidth(pixels + "px").setFlexGrow(weight);
        return this;
    }

    public boolean shown() {
        return column.isVisible();
    }

    /** @return whether the rows have to be fetched anew for it: values come along only while they are shown */
    boolean show(boolean wanted) {
        boolean missing = wanted && !column.isVisible();
        column.setVisible(wanted);
        return missing;
    }

    Grid.Column<R> column() {
        return column;
    }

    boolean optional() {
        return optional;
    }
}
