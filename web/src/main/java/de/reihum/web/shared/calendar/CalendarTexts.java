package de.reihum.web.shared.calendar;

import de.reihum.calendar.CalendarEntry;
import de.reihum.calendar.CalendarService;
import de.reihum.calendar.CalendarSheet;
import de.reihum.links.LinkToken;
import de.reihum.shared.NotFound;
import de.reihum.web.shared.calendar.CalendarEvent.Stand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Meetings as iCalendar texts. */
@ApplicationScoped
public class CalendarTexts {

    private CalendarService calendar;
    private Clock clock;

    protected CalendarTexts() {}

    @Inject
    public CalendarTexts(CalendarService calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** One meeting of the acting network. @throws NotFound also when it has no date */
    public String of(long meeting) {
        return CalendarText.publish("", List.of(event(calendar.entry(meeting))), clock.instant());
    }

    /** Where calendar programs fetch a feed, below the product's address. */
    public static String path(LinkToken token) {
        return "/feeds/" + token.text() + ".ics";
    }

    public String of(CalendarSheet sheet) {
        return CalendarText.publish(sheet.name(), sheet.entries().stream().map(CalendarTexts::event).toList(), clock.instant());
    }

    private static CalendarEvent event(CalendarEntry entry) {
        var title = entry.series().isEmpty() || entry.title().contains(entry.series()) ? entry.title() : entry.series() + ": " + entry.title();
        return new CalendarEvent(entry.uid(), entry.sequence(), entry.when().begin(), entry.when().end(), stand(entry.certainty()), title, String.join(", ", entry.place().lines()), entry.topic(), "");
    }

    private static Stand stand(CalendarEntry.Certainty certainty) {
        return switch (certainty) {
            case OPEN -> Stand.TENTATIVE;
            case FIRM -> Stand.CONFIRMED;
            case CANCELLED -> Stand.CANCELLED;
        };
    }
}
