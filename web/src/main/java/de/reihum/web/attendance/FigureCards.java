package de.reihum.web.attendance;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.attendance.figures.MeetingFigures;
import de.reihum.attendance.figures.Share;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.Figures;
import de.reihum.web.shared.parts.PlainTable;
import java.util.List;

/** Figures about attendance as pictures with their tables. */
public final class FigureCards {

    private static final int WHOLE = 100;

    private FigureCards() {}

    public static Component summary(MeetingFigures one) {
        return new Figures().figure(Integer.toString(one.invited()), text("attendance.figures.invited")).figure(Integer.toString(one.answered()), text("attendance.figures.answered"))
                .figure(Integer.toString(one.came()), text("attendance.figures.members")).figure(Integer.toString(one.noShows()), text("attendance.figures.noShows"))
                .figure(Integer.toString(one.people()), text("attendance.figures.people"));
    }

    /** @param part {@code channel}, {@code size} or {@code start} */
    public static Card shares(String part, List<Share> shares) {
        var card = new Card(text("attendance.figures." + part));
        if (shares.isEmpty()) {
            card.add(new Paragraph(text("attendance.figures.nobody")));
            return card;
        }
        var bars = new Bars(WHOLE);
        var table = new PlainTable(text("attendance.figures." + part),
                List.of(text("attendance.figures." + part), text("attendance.figures.invited"), text("attendance.figures.answered"), text("attendance.figures.came"), text("attendance.figures.noShows"), text("attendance.figures.share")));
        shares.forEach(share -> {
            var name = AttendanceWords.share(part, share);
            var percent = text("attendance.figures.percent", share.percent());
            bars.bar(name, share.percent(), percent);
            table.row(name, Integer.toString(share.invited()), Integer.toString(share.answered()), Integer.toString(share.came()), Integer.toString(share.noShows()), percent);
        });
        card.add(bars, table);
        return card;
    }
}
