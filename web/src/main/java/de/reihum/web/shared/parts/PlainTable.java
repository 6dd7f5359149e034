package de.reihum.web.shared.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A few rows of figures beside a picture: the first column names the row, all others are figures. Can be scrolled sideways where it is too wide. */
public class PlainTable extends Div {

    private final NativeTable table = new NativeTable();

    public PlainTable(String caption, List<String> headings) {
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
        table.addClassName("plain");
        var head = new NativeTableRow();
        for (var heading : headings) {
            var cell = new NativeTableHeaderCell(heading);
            cell.setClassName("figure-cell", !heading.equals(headings.get(0)));
            head.add(cell);
        }
        table.getHead().add(head);
        add(table);
    }

    public PlainTable row(String name, String... figures) {
        var row = new NativeTableRow(new NativeTableCell(name));
        for (var figure : figures) {
            var cell = new NativeTableCell(figure);
            cell.addClassName("figure-cell");
            row.add(cell);
        }
        table.getBody().add(row);
        return this;
    }
}
