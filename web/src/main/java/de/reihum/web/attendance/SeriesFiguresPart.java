package de.reihum.web.attendance;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.reihum.attendance.figures.FigureService;
import de.reihum.attendance.figures.MeetingFigures;
import de.reihum.attendance.figures.SeriesFigures;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.web.meetings.series.SeriesPart;
import de.reihum.web.shared.parts.Bars;
import de.reihum.web.shared.parts.Card;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.PlainTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How a series' meetings were attended, on its page. */
@ApplicationScoped
public class SeriesFiguresPart implements SeriesPart {

    private static final int ORDER = 60;
    private static final int WHOLE = 100;

    private FigureService figures;

    protected SeriesFiguresPart() {}

    @Inject
    public SeriesFiguresPart(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> part(SeriesDetails series, Runnable changed) {
        return Optional.of(new Part(text("attendance.figures"), -1, () -> content(figures.series(series.id()))));
    }

    private static Component content(SeriesFigures all) {
        if (all.meetings().isEmpty()) {
            return new EmptyState("attendance.figures.empty");
        }
        var stack = new Div(meetings(all.meetings()), FigureCards.shares("start", all.byStart()), FigureCards.shares("channel", all.byChannel()), FigureCards.shares("size", all.bySize()));
        stack.addClassName("stack");
        return stack;
    }

    private static Card meetings(List<MeetingFigures> meetings) {
        var bars = new Bars(WHOLE);
        var table = new PlainTable(text("attendance.figures.meetings"), List.of(text("attendance.figures.meeting"), text("attendance.figures.invited"), text("attendance.figures.answered"),
                text("attendance.figures.came"), text("attendance.figures.noShows"), text("attendance.figures.people")));
        meetings.forEach(one -> {
            bars.bar(formats().day(one.day()), one.percent(), one.invited() == 0 ? text("attendance.figures.noShare") : text("attendance.figures.percent", one.percent()));
            table.row(formats().day(one.day()) + " · " + one.title(), Integer.toString(one.invited()), Integer.toString(one.answered()), Integer.toString(one.came()), Integer.toString(one.noShows()),
                    Integer.toString(one.people()));
        });
        return new Card(text("attendance.figures.meetings"), bars, table);
    }
}
