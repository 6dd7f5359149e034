package de.reihum.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.reihum.calendar.CalendarEntry;
import de.reihum.calendar.CalendarEntry.Certainty;
import de.reihum.calendar.CalendarSheet;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.dates.When;
import de.reihum.web.shared.calendar.CalendarTexts;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** What another vendor's reader makes of our calendars, by the letter of RFC 5545. */
class ForeignReaderTest {

    private static final CalendarTexts TEXTS = new CalendarTexts(null, Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC));
    private static final PlaceData BREWERY = new PlaceData("Brauerei Öhm; Büro", "Hauptstraße 1", "72070", "Tübingen", "");
    private static final When WINTER = new When(LocalDate.of(2026, 3, 28), LocalTime.of(16, 30), 120);
    private static final When SUMMER = new When(LocalDate.of(2026, 3, 29), LocalTime.of(16, 30), 120);

    @Test
    void a_feed_is_valid_and_says_what_was_meant() throws IOException, ParserException {
        var read = read(TEXTS.of(new CalendarSheet("Netzwerk Neckar, Stammtisch", "de", List.of(entry(1, WINTER, Certainty.FIRM), entry(2, SUMMER, Certainty.CANCELLED), entry(3, SUMMER, Certainty.OPEN)))));
        assertThat(read.validate().getEntries()).extracting(Object::toString).isEmpty();
        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events).extracting(event -> value(event, Property.STATUS)).containsExactly("CONFIRMED", "CANCELLED", "TENTATIVE");
        assertThat(events).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates().allMatch(uid -> uid.endsWith("@reihum"));
        assertThat(value(events.get(0), Property.SUMMARY)).isEqualTo("Unternehmerstammtisch: Azubis, wie geht's?");
        assertThat(value(events.get(0), Property.LOCATION)).isEqualTo("Brauerei Öhm; Büro, Hauptstraße 1, 72070 Tübingen");
        assertThat(value(events.get(0), Property.DESCRIPTION)).isEqualTo("Ausbildung".repeat(20));
        assertThat(value(events.get(0), Property.SEQUENCE)).isEqualTo("4");
        assertThat(read.toString()).contains("X-WR-CALNAME").doesNotContain("ATTENDEE", "ORGANIZER");
    }

    @Test
    void the_hour_on_the_wall_is_kept_when_the_clocks_change() throws IOException, ParserException {
        for (var when : List.of(WINTER, SUMMER)) {
            var read = read(TEXTS.of(new CalendarSheet("", "de", List.of(entry(1, when, Certainty.FIRM)))));
            VEvent event = (VEvent) read.getComponent("VEVENT").orElseThrow();
            DtStart<Temporal> start = event.getRequiredProperty(Property.DTSTART);
            DtEnd<Temporal> end = event.getRequiredProperty(Property.DTEND);
            assertThat(Instant.from(start.getDate())).isEqualTo(when.begin());
            assertThat(Instant.from(end.getDate())).isEqualTo(when.end());
        }
    }

    @Test
    void a_calendar_without_meetings_is_one_too() throws IOException, ParserException {
        var read = read(TEXTS.of(new CalendarSheet("Leer", "de", List.of())));
        assertThat(read.getComponents("VEVENT")).isEmpty();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static CalendarEntry entry(long id, When when, Certainty certainty) {
        return new CalendarEntry("meeting-" + id + "@reihum", 4, when, certainty, "Azubis, wie geht's?", "Ausbildung".repeat(20), "Unternehmerstammtisch", BREWERY);
    }
}
