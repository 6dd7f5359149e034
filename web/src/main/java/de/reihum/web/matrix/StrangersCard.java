package de.reihum.web.matrix;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.matrix.Matrix.Strangers;
import de.reihum.web.shared.parts.Badge;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import de.reihum.web.shared.parts.Tone;
import java.util.ArrayList;
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
        var rows = new Rows();
        all.forEach(pair -> {
            var names = PairsDialog.names(pair.one(), pair.oneName(), pair.other(), pair.otherName());
            var why = text("matrix.strangers.why", formats().enumeration(pair.topics()));
            var right = new ArrayList<Component>();
            if (pair.near()) {
                right.add(new Badge(Tone.INFORMATION, text("matrix.strangers.near")));
            }
            if (introduces) {
                right.add(introduce(pair));
            }
            rows.row(names, why, right.toArray(Component[]::new));
        });
        add(new Paragraph(text("matrix.strangers.lead")), rows);
    }

    private static Anchor introduce(Strangers pair) {
        var link = Links.to("touches/introductions?one=" + pair.one() + "&other=" + pair.other(), text("matrix.strangers.introduce"));
        link.setAriaLabel(text("matrix.strangers.introduce.named", pair.oneName(), pair.otherName()));
        return link;
    }
}
