package de.reihum.web.shared.list;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One column while it is described. It is left out on small screens, where one card per row stands for all columns. The grid gets it when it is
 * shown for the first time: most lists show half of theirs, and each costs memory and time.
 */
public class ListColumn<R> {

    static final String WIDE = "wide-only";

    private final String key;
    private final String heading;
    private final Supplier<Grid.Column<R>> maker;
    private final List<Consumer<Grid.Column<R>>> looks = new ArrayList<>();
    private Grid.Column<R> column;
    private boolean shown = true;
    private boolean optional = true;

    ListColumn(String key, String heading, Supplier<Grid.Column<R>> maker) {
        this.key = key;
        this.heading = heading;
        this.maker = maker;
    }

    /** The service sorts by the column's key. */
    public ListColumn<R> sortable() {
        return look(made -> made.setSortProperty(key).setSortable(true));
    }

    /** Shown only when somebody chooses it. */
    public ListColumn<R> hiddenAtFirst() {
        shown = false;
        return this;
    }

    /** Cannot be chosen away. */
    public ListColumn<R> always() {
        optional = false;
        return this;
    }

    public ListColumn<R> right() {
        return look(made -> made.setTextAlign(ColumnTextAlign.END));
    }

    /** @param pixels the width it has at least; it grows with the page by the given weight */
    public ListColumn<R> width(int pixels, int weight) {
        return look(made -> made.setWidth(pixels + "px").setFlexGrow(weight));
    }

    public boolean shown() {
        return shown;
    }

    String key() {
        return key;
    }

    String heading() {
        return heading;
    }

    boolean optional() {
        return optional;
    }

    /** @return whether the rows have to be fetched anew for it: values come along only while they are shown */
    boolean show(boolean wanted) {
        boolean missing = wanted && !shown;
        shown = wanted;
        if (wanted) {
            make();
        }
        if (column != null) {
            column.setVisible(wanted);
        }
        return missing;
    }

    boolean made() {
        return column != null;
    }

    /** The grid's column, which it gets now at the latest. */
    Grid.Column<R> make() {
        if (column == null) {
            column = maker.get();
            column.setKey(key).setHeader(heading).setResizable(true).setAutoWidth(false).setFlexGrow(1).setWidth("140px");
            column.setSortable(false);
            column.setPartNameGenerator(row -> WIDE);
            column.setHeaderPartName(WIDE);
            looks.forEach(look -> look.accept(column));
        }
        return column;
    }

    private ListColumn<R> look(Consumer<Grid.Column<R>> look) {
        looks.add(look);
        if (column != null) {
            look.accept(column);
        }
        return this;
    }
}
