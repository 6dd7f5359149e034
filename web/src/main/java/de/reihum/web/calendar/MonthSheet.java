package de.reihum.web.calendar;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;

/** The weeks of a month, Mondays first; on small screens the days that have something, one below the other. */
class MonthSheet extends Div {

    private static final int WEEK = 7;

    private final transient Sight sight;
    private final transient CalendarSights.Content content;
    private final transient LocalDate today;

    MonthSheet(Sight sight, CalendarSights.Content content, LocalDate today) {
        this.sight = sight;
        this.content = content;
        this.today = today;
        addClassName("month-sheet");
        add(table());
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.getElement().setAttribute("aria-label", formats().month(sight.from()));
        var head = new NativeTableRow();
        for (var day : DayOfWeek.values()) {
            var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT, language()));
            cell.getElement().setAttribute("scope", "col").setAttribute("abbr", day.getDisplayName(TextStyle.FULL, language()));
            head.add(cell);
        }
        table.getHead().add(head);
        for (var monday = sight.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)); !monday.isAfter(sight.until()); monday = monday.plusWeeks(1)) {
            var week = new NativeTableRow();
            for (int i = 0; i < WEEK; i++) {
                week.add(cell(monday.plusDays(i)));
            }
            table.getBody().add(week);
        }
        return table;
    }

    private NativeTableCell cell(LocalDate day) {
        var cell = new NativeTableCell();
        if (day.isBefore(sight.from()) || day.isAfter(sight.until())) {
            cell.addClassName("outside");
            return cell;
        }
        var number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("number");
        var name = new Span(formats().weekday(day));
        name.addClassName("name");
        cell.add(number, name);
        cell.setClassName("weekend", day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
        if (day.equals(today)) {
            cell.addClassName("present");
            cell.getElement().setAttribute("aria-current", "date");
        }
        var holiday = content.holidays().get(day);
        if (holiday != null) {
            var words = new Span(holiday);
            words.addClassName("holiday");
            cell.add(words);
            cell.addClassName("weekend");
        }
        var there = content.meetings().stream().filter(row -> row.when().day().equals(day)).toList();
        there.forEach(row -> cell.add(MeetingChip.of(row, row.when().start().toString())));
        cell.setClassName("empty", there.isEmpty() && holiday == null);
        return cell;
    }
}
