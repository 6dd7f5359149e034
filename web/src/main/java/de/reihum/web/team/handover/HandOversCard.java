package de.reihum.web.team.handover;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.team.handover.HandOverRow;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import java.util.List;

/** Who is leaving, and who worked here before. */
public class HandOversCard extends Card {

    public HandOversCard(List<HandOverRow> all) {
        super(text("team.handover.list"));
        var rows = new Rows();
        all.forEach(row -> rows.row(Links.to("handover/" + row.id(), row.name()), row.open() ? text("team.handover.list.open", row.successorName(), formats().day(row.lastDay()))
                : text("team.handover.list.ended", row.successorName(), formats().day(row.endedAt()))));
        add(rows);
        setVisible(!all.isEmpty());
    }
}
