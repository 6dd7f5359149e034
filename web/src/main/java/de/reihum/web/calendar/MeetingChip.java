package de.reihum.web.calendar;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.series.Series;
import de.reihum.web.meetings.MeetingWords;
import de.reihum.web.shared.parts.Links;
import java.util.Locale;

/** A meeting in a calendar: in its series' colour, and with a word where it is not firm. */
final class MeetingChip {

    private MeetingChip() {}

    /** @param when what is told of its date */
    static Anchor of(MeetingRow row, String when) {
        var title = new Span(row.topic().isEmpty() ? row.title() : row.title() + ": " + row.topic());
        title.addClassName("what");
        var time = new Span(when);
        time.addClassName("when");
        var chip = Links.to("meetings/" + row.id(), time, title);
        chip.addClassNames("meeting-chip", colour(row.colour()), row.state().name().toLowerCase(Locale.ROOT));
        if (row.state() == State.DRAFT || row.state() == State.PROPOSED || row.state() == State.CANCELLED) {
            var word = new Span(MeetingWords.state(row.state()));
            word.addClassName("state");
            chip.add(word);
        }
        return chip;
    }

    /** The CSS class. @param colour {@code null} for a meeting that stands alone */
    static String colour(Series.Colour colour) {
        return "series-" + (colour == null ? "none" : colour.name().toLowerCase(Locale.ROOT));
    }
}
