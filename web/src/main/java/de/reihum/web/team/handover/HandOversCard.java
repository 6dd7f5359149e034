package de.reihum.web.team.handover;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import de.reihum.team.handover.HandOverRow;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Links;
import de.reihum.web.shared.parts.Rows;
import java.util.List;

/** Who is leaving and hands over, and who has. */
public class HandOversCard extends Card {

    public HandOversCard(List<HandOverRow> all) {
        super(text("team.handover.list"));
        var rows = new Rows();
        all.forEach(row -> rows.row(Links.to("handover/" + row.id(), row.name()), explanation(row)));
        add(rows);
        setVisible(!all.isEmpty());
    }

    private static String explanation(HandOverRow row) {
        return switch (row.state()) {
            case RUNNING -> text("team.handover.list.open", row.successorName(), formats().day(row.lastDay()));
            case UNFINISHED -> text("team.handover.list.unfinished", row.successorName(), formats().day(row.endedAt()));
            case DONE -> text("team.handover.list.ended", row.successorName(), formats().day(row.endedAt()));
        };
    }
}
