package de.reihum.web.matrix;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import de.reihum.matrix.Matrix.Strangers;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Tone;
import java.util.List;

/** Who never met and cares about the same: the next introductions. */
class StrangersCard extends Card {

    /** @param introduces whether the acting person may introduce them */
    StrangersCard(List<Strangers> all, boolean introduces) {
        super(text("matrix.strangers"));
        if (all.isEmpty()) {
            add(new Paragraph(text("matrix.strangers.none")));
            return;
        }
        if (introduces) {
            link("touches/introductions", text("matrix.strangers.introduce"));
        }
        var rows = new Rows();
        all.forEach(pair -> {
            var names = PairsDialog.names(pair.one(), pair.oneName(), pair.other(), pair.otherName());
            var why = text("matrix.strangers.why", formats().enumeration(pair.topics()));
            if (pair.near()) {
                rows.row(names, why, new Badge(Tone.INFORMATION, text("matrix.strangers.near")));
            } else {
                rows.row(names, why);
            }
        });
        add(new Paragraph(text("matrix.strangers.lead")), rows);
    }
}
