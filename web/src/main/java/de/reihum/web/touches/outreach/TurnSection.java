package de.reihum.web.touches.outreach;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.reihum.touches.outreach.WayReport;
import de.reihum.web.shared.page.TwoColumns;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.touches.TouchWords;

/** Who turned from one state into another: by the way they were approached and by who had opened the door, with what is counted. */
class TurnSection extends Section {

    /** @param kind which texts it takes */
    TurnSection(String kind, WayReport.Turn turn) {
        addClassName("stack");
        var key = "touches.report." + kind;
        if (turn.n() == 0) {
            add(new H2(text(key)), new EmptyState(key + ".empty"), note(key));
            return;
        }
        add(new H2(text(key)), new Paragraph(text(key + ".lead", turn.n(), turn.turned())), new TwoColumns().left(channels(key, turn)).right(openers(key, turn)), note(key));
    }

    private static Card channels(String key, WayReport.Turn turn) {
        var bars = new Bars(1);
        turn.channels().forEach(one -> bars.bar(TouchWords.channel(one.channel()), share(one.turned(), one.n()), text(key + ".figure", one.turned(), one.n())));
        return new Card(text("touches.report.channels"), turn.channels().isEmpty() ? new Paragraph(text(key + ".channels.none")) : bars);
    }

    private static Card openers(String key, WayReport.Turn turn) {
        var bars = new Bars(1);
        turn.openers().forEach(one -> bars.bar(WayFiles.opener(one), share(one.turned(), one.n()), text(key + ".figure", one.turned(), one.n())));
        return new Card(text("touches.report.openers"), bars);
    }

    private static Paragraph note(String key) {
        var note = new Paragraph(text(key + ".note"));
        note.addClassName("note");
        return note;
    }

    private static double share(int turned, int n) {
        return n == 0 ? 0 : turned / (double) n;
    }
}
