package de.reihum.web.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import de.reihum.shared.ProductClock;
import de.reihum.web.shared.calendar.CalendarEvent.Stand;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final CalendarPerson NETWORK = new CalendarPerson("Netzwerk Neckar, Büro", "buero@example.org");
    private static final CalendarPerson GUEST = new CalendarPerson("Änne Öhm", "aenne@example.org");

    @Test
    void an_invitation_names_who_asks_and_who_is_asked_and_wants_no_answer_from_the_calendar() {
        var text = plain(CalendarText.request(event("2026-12-03T16:30"), NETWORK, GUEST, NOW));
        assertThat(text).contains("METHOD:REQUEST\r\n", "UID:meeting-7@example.org\r\n", "SEQUENCE:2\r\n", "STATUS:CONFIRMED", "DTSTAMP:20261123T040000Z")
                .contains("ORGANIZER;CN=\"Netzwerk Neckar, Büro\":mailto:buero@example.org").containsPattern("ATTENDEE;[^\r]*RSVP=FALSE[^\r]*:mailto:aenne@example.org");
    }

    @Test
    void a_cancellation_has_the_same_uid_and_wants_no_answer() {
        var text = plain(CalendarText.cancel(cancelled(), NETWORK, GUEST, NOW));
        assertThat(text).contains("METHOD:CANCEL\r\n", "UID:meeting-7@example.org\r\n", "SEQUENCE:3\r\n", "STATUS:CANCELLED").doesNotContain("RSVP=TRUE");
    }

    @Test
    void the_hour_on_the_wall_is_kept_in_summer_and_in_winter() {
        for (var wall : List.of("2026-03-28T16:30", "2026-03-29T16:30", "2026-10-24T16:30", "2026-10-25T16:30")) {
            var text = plain(CalendarText.request(event(wall), NETWORK, GUEST, NOW));
            assertThat(text).contains("DTSTART;TZID=Europe/Berlin:" + wall.replaceAll("[-:]", "") + "00\r\n", "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n");
            assertThat(Biweekly.parse(text).first().getEvents().get(0).getDateStart().getValue().toInstant()).isEqualTo(at(wall));
        }
    }

    @Test
    void no_line_is_longer_than_calendars_read() {
        var text = CalendarText.request(event("2026-12-03T16:30"), NETWORK, GUEST, NOW);
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var read = Biweekly.parse(text).first().getEvents().get(0);
        assertThat(read.getDescription().getValue()).isEqualTo("Begrüßung, Rundgang; Austausch\nÄ".concat("ö".repeat(200)));
        assertThat(read.getLocation().getValue()).isEqualTo("Brauerei Öhm, Hauptstraße 1, 72070 Tübingen");
    }

    @Test
    void what_is_published_asks_nobody() {
        var text = plain(CalendarText.publish("Stammtisch", List.of(event("2026-12-03T16:30"), cancelled()), NOW));
        assertThat(text).contains("X-WR-CALNAME:Stammtisch").doesNotContain("METHOD", "ATTENDEE", "ORGANIZER");
        assertThat(Biweekly.parse(text).first().getEvents()).hasSize(2);
    }

    private static CalendarEvent event(String wall) {
        return new CalendarEvent("meeting-7@example.org", 2, at(wall), at(wall).plusSeconds(7200), Stand.CONFIRMED, "Unternehmerstammtisch: Fachkräfte", "Brauerei Öhm, Hauptstraße 1, 72070 Tübingen",
                "Begrüßung, Rundgang; Austausch\nÄ" + "ö".repeat(200), "https://example.org/t/x");
    }

    private static CalendarEvent cancelled() {
        return new CalendarEvent("meeting-7@example.org", 3, at("2026-12-03T16:30"), at("2026-12-03T18:30"), Stand.CANCELLED, "Unternehmerstammtisch", "", "", "");
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(ProductClock.ZONE).toInstant();
    }

    private static String plain(String text) {
        return text.replace("\r\n ", "");
    }
}
