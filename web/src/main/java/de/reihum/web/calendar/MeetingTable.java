package de.reihum.web.calendar;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import de.reihum.meetings.MeetingRow;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.shared.parts.Links;
import java.util.List;
import java.util.stream.Stream;

/** The year's meetings line by line: the same as the plan, for who would rather read, or hear, than look. */
class MeetingTable extends Div {

    MeetingTable(List<MeetingRow> meetings, String name) {
        addClassNames("table-scroll", "meeting-table");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", name);
        var table = new NativeTable();
        table.addClassName("plain");
        var head = new NativeTableRow();
        Stream.of("day", "time", "meeting", "series", "state", "host", "place").forEach(column -> {
            var cell = new NativeTableHeaderCell(text("calendar.list." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        meetings.forEach(row -> table.getBody().add(line(row)));
        add(table);
    }

    private static NativeTableRow line(MeetingRow row) {
        var title = Links.to("meetings/" + row.id(), row.topic().isEmpty() ? row.title() : row.title() + ": " + row.topic());
        var series = new Span(row.seriesName());
        series.addClassNames("series-name", MeetingChip.colour(row.colour()));
        return new NativeTableRow(cell(formats().fullDay(row.when().day())), cell(row.when().start() + "–" + row.when().finish()), new NativeTableCell(title),
                row.seriesName().isEmpty() ? cell("") : new NativeTableCell(series), cell(MeetingWords.state(row.state())), cell(row.hostName()),
                cell(String.join(", ", Stream.of(row.place(), row.town()).filter(part -> !part.isEmpty()).toList())));
    }

    private static NativeTableCell cell(String words) {
        return new NativeTableCell((Component) new Span(words));
    }
}
