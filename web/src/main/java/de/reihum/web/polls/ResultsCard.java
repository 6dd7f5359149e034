package de.reihum.web.polls;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import de.reihum.ballots.PollResults;
import de.reihum.polls.Poll;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import java.util.List;

/** The result as bars with their figures, and the same as a table. Shows what it gets: whether results may be seen was decided before. */
class ResultsCard extends Card {

    ResultsCard(PollResults results) {
        super(text("polls.results.title"));
        if (!results.visible()) {
            add(new EmptyState("polls.results.hidden"));
        } else if (results.answers() == 0) {
            add(new EmptyState("polls.results.none"));
        } else {
            add(new Paragraph(text("polls.results.from", results.answers())));
            if (results.few()) {
                add(note(text("polls.results.few", PollResults.FEW)));
            }
            add(bars(results), table(results));
            if (results.mode() == Poll.Mode.RANKING) {
                add(small(text("polls.results.borda", results.options().size())));
            }
        }
    }

    private static Component bars(PollResults results) {
        var bars = new Bars(100);
        results.options().forEach(one -> bars.bar(name(one), one.percent(), text("polls.figure.percent", one.percent())));
        return bars;
    }

    private static String name(PollResults.Tally one) {
        return one.retired() ? text("polls.results.retired", one.text()) : one.text();
    }

    private static Component table(PollResults results) {
        var ranking = results.mode() == Poll.Mode.RANKING;
        var table = new NativeTable();
        table.addClassName("plain");
        var head = new NativeTableRow();
        heads(ranking).forEach(key -> head.add(head(key)));
        table.getHead().add(head);
        for (var one : results.options()) {
            var row = new NativeTableRow(new NativeTableCell(name(one)));
            if (ranking) {
                row.add(figure(one.points()), figure(one.first()));
            }
            row.add(figure(one.votes()));
            table.getBody().add(row);
        }
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private static List<String> heads(boolean ranking) {
        return ranking ? List.of("topic", "points", "first", "named") : List.of("topic", "votes");
    }

    private static NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(text("polls.results." + key));
        if (!key.equals("topic")) {
            cell.addClassName("figure-cell");
        }
        return cell;
    }

    private static NativeTableCell figure(long number) {
        var cell = new NativeTableCell(formats().number(number));
        cell.addClassName("figure-cell");
        return cell;
    }

    private static Component note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("note");
        return note;
    }

    private static Component small(String sentence) {
        var small = new Paragraph(sentence);
        small.addClassName("quiet-text");
        return small;
    }
}
