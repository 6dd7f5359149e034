package de.reihum.web.calendar;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.language;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.reihum.meetings.MeetingRow;
import de.reihum.web.shared.parts.Links;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Twelve months beside each other, each with its meetings. */
class YearPlan extends Div {

    private static final int MONTHS = 12;

    YearPlan(Sight sight, CalendarSights.Content content, YearMonth now) {
        addClassName("year-plan");
        for (int month = 1; month <= MONTHS; month++) {
            var one = sight.year().atMonth(month);
            var box = box(sight, one, content.meetings().stream().filter(row -> YearMonth.from(row.when().day()).equals(one)).toList(), one.equals(now));
            holidays(box, content.holidays().subMap(one.atDay(1), one.atEndOfMonth().plusDays(1)));
            add(box);
        }
    }

    private static void holidays(Div box, Map<LocalDate, String> days) {
        if (!days.isEmpty()) {
            var words = new Paragraph(text("calendar.holidays", days.entrySet().stream().map(one -> text("calendar.holiday", one.getKey().getDayOfMonth(), one.getValue())).collect(Collectors.joining(", "))));
            words.addClassNames("note", "holidays");
            box.add(words);
        }
    }

    private static Div box(Sight sight, YearMonth month, List<MeetingRow> meetings, boolean present) {
        var box = new Div(new H3(Links.to(sight.as(Sight.Kind.MONTH).in(month).path(), formats().month(month.atDay(1)))));
        box.addClassName("month");
        box.setClassName("present", present);
        if (meetings.isEmpty()) {
            var none = new Paragraph(text("calendar.month.empty"));
            none.addClassName("note");
            box.add(none);
        } else {
            var day = DateTimeFormatter.ofPattern(text("calendar.format.day"), language());
            var list = new UnorderedList();
            meetings.forEach(row -> list.add(new ListItem(MeetingChip.of(row, day.format(row.when().day())))));
            box.add(list);
        }
        return box;
    }
}
