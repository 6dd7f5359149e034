package de.reihum.web.matrix;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.reihum.matrix.Matrix.PairRow;
import de.reihum.web.shared.page.Actions;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import java.util.List;

/** Who of two groups met, and when last. */
final class PairsDialog {

    private PairsDialog() {}

    static void open(String title, List<PairRow> pairs) {
        var rows = new Rows();
        pairs.forEach(pair -> rows.row(names(pair.one(), pair.oneName(), pair.other(), pair.otherName()), pair.last() == null ? text("matrix.pair.near") : text("matrix.pair.met", formats().day(pair.last()))));
        var dialog = new Dialog(title);
        dialog.addClassName("form-dialog");
        dialog.add(rows);
        dialog.getFooter().add(Actions.quiet(text("shared.close"), dialog::close));
        dialog.open();
    }

    /** Both names, each leading to its member. */
    static Div names(long one, String oneName, long other, String otherName) {
        return new Div(Links.to("members/" + one, oneName), new Span(text("matrix.pair.and")), Links.to("members/" + other, otherName));
    }
}
