package de.reihum.web.matrix;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.matrix.Matrix;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.PlainTable;
import java.util.List;

/** The three kinds of contact that the study asked for, as figures. */
class SharesCard extends Card {

    SharesCard(Matrix matrix) {
        super(text("matrix.shares"));
        var bars = new Bars(1);
        matrix.shares().forEach(share -> bars.bar(MatrixWords.kind(share.kind()), share.ofSmes(), text("matrix.shares.reached", share.reached(), share.smes(), formats().percent(share.ofSmes()))));
        var table = new PlainTable(text("matrix.shares"), List.of(text("matrix.shares.kind"), text("matrix.shares.met"), text("matrix.shares.possible"), text("matrix.shares.pairs"), text("matrix.shares.near"),
                text("matrix.shares.study")));
        matrix.shares().forEach(share -> table.row(MatrixWords.kind(share.kind()), formats().number(share.met()), formats().number(share.possible()), formats().percent(share.ofPairs()),
                formats().number(share.near()), text("matrix.study." + share.kind())));
        var note = new Paragraph(text("matrix.shares.note"));
        note.addClassName("note");
        add(new Paragraph(text("matrix.shares.lead")), bars, table, note);
    }
}
