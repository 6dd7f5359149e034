package de.reihum.web.matrix;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.reihum.matrix.Matrix;
import java.util.List;

/** Group by group the share of pairs that were in contact: a number in each cell, and the more the darker. Half of it is enough, the other half is the same. */
class HeatMap extends Div {

    private static final int DARKEST = 45;

    /** Opens the pairs behind a cell. */
    @FunctionalInterface
    interface Opening {
        void open(int one, int other);
    }

    private final transient Matrix matrix;
    private final transient List<String> names;
    private final transient Opening opening;

    HeatMap(Matrix matrix, Matrix.Grouping grouping, Opening opening) {
        this.matrix = matrix;
        this.opening = opening;
        names = matrix.groups().stream().map(group -> MatrixWords.group(group, grouping)).toList();
        addClassNames("table-scroll", "heat-map");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", text("matrix.heat"));
        add(table(grouping));
    }

    private NativeTable table(Matrix.Grouping grouping) {
        var table = new NativeTable();
        var head = new NativeTableRow(new NativeTableCell());
        matrix.groups().forEach(group -> head.add(heading(new Span(MatrixWords.brief(group, grouping)), "col")));
        table.getHead().add(head);
        for (int one = 0; one < names.size(); one++) {
            var row = new NativeTableRow(heading(new Span(text("matrix.group.named", names.get(one), matrix.groups().get(one).members())), "row"));
            for (int other = 0; other < names.size(); other++) {
                row.add(other > one ? new NativeTableCell() : cell(one, other));
            }
            table.getBody().add(row);
        }
        return table;
    }

    private static NativeTableHeaderCell heading(Component name, String scope) {
        var cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableCell cell(int one, int other) {
        var cell = matrix.cells().get(one).get(other);
        if (cell.met() + cell.near() == 0) {
            return new NativeTableCell(new Span(MatrixWords.share(cell)));
        }
        var button = new NativeButton(MatrixWords.share(cell), click -> opening.open(one, other));
        button.getElement().setAttribute("aria-label", text("matrix.heat.cell", names.get(one), names.get(other), cell.met(), cell.possible(), formats().percent(cell.share())));
        var shown = new NativeTableCell(button);
        shown.getStyle().set("--heat", Math.round(cell.share() * DARKEST) + "%");
        shown.addClassName("warm");
        return shown;
    }
}
