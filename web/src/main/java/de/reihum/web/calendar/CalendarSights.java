package de.reihum.web.calendar;

import static de.reihum.web.shared.text.Texts.formats;
import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import de.reihum.meetings.MeetingRow;
import de.reihum.web.shared.parts.EmptyState;
import de.reihum.web.shared.parts.Links;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;

/** The calendar as somebody looks at it: where in time, how, and the meetings there. */
class CalendarSights extends Div {

    /** What lies in the time that is looked at. @param holidays by day */
    record Content(List<MeetingRow> meetings, SortedMap<LocalDate, String> holidays) {}

    CalendarSights(Sight sight, Content content, LocalDate today, boolean writes) {
        var meetings = content.meetings();
        addClassNames("stack", "calendar");
        add(bar(sight), body(sight, content, today, writes));
        if (!meetings.isEmpty()) {
            add(legend(meetings));
        }
    }

    private static Component body(Sight sight, Content content, LocalDate today, boolean writes) {
        var meetings = content.meetings();
        if (meetings.isEmpty() && sight.kind() != Sight.Kind.MONTH) {
            return writes ? new EmptyState("calendar.empty", Links.to("meetings", text("calendar.empty.plan"))) : new EmptyState("calendar.empty");
        }
        return switch (sight.kind()) {
            case YEAR -> new YearPlan(sight, content, YearMonth.from(today));
            case MONTH -> new MonthSheet(sight, content, today);
            case LIST -> new MeetingTable(meetings, text("calendar.list", sight.year().toString()));
        };
    }

    private static Div bar(Sight sight) {
        var name = new H2(sight.kind() == Sight.Kind.MONTH ? formats().month(sight.from()) : sight.year().toString());
        var steps = new Div(step(sight.further(-1), VaadinIcon.ANGLE_LEFT, "before", sight), name, step(sight.further(1), VaadinIcon.ANGLE_RIGHT, "after", sight));
        steps.addClassName("steps-of-time");
        var kinds = new Nav();
        kinds.addClassName("kinds");
        kinds.setAriaLabel(text("calendar.kinds"));
        for (var kind : Sight.Kind.values()) {
            var link = Links.to(sight.as(kind).path(), text("calendar.kind." + kind));
            if (kind == sight.kind()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            kinds.add(link);
        }
        var bar = new Div(steps, kinds);
        bar.addClassName("calendar-bar");
        return bar;
    }

    private static Anchor step(Sight to, VaadinIcon icon, String direction, Sight sight) {
        var link = Links.to(to.path(), icon.create());
        link.setAriaLabel(text("calendar." + direction + "." + (sight.kind() == Sight.Kind.MONTH ? "MONTH" : "YEAR")));
        return link;
    }

    /** Which colour belongs to which series. */
    private static Component legend(List<MeetingRow> meetings) {
        var names = new LinkedHashMap<String, Span>();
        meetings.forEach(row -> names.computeIfAbsent(row.seriesName().isEmpty() ? text("calendar.alone") : row.seriesName(), name -> {
            var one = new Span(name);
            one.addClassNames("series-name", MeetingChip.colour(row.colour()));
            return one;
        }));
        var legend = new Div(names.values().toArray(Component[]::new));
        legend.addClassName("series-legend");
        return legend;
    }
}
