package de.reihum.web.team;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.team.FormerRow;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Rows;
import java.util.List;

/** Who worked here before. */
class FormerCard extends Card {

    FormerCard(List<FormerRow> all) {
        super(text("team.former"));
        var rows = new Rows();
        all.forEach(row -> rows.row(row.name(), text("team.former.left", formats().day(row.leftAt()))));
        add(rows);
        setVisible(!all.isEmpty());
    }
}
