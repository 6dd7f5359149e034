package de.reihum.web.shared.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import de.reihum.shared.ProductClock;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/**
 * Writes iCalendar texts in the networks' time, with the rule for summer and winter in them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5546">RFC 5546 (iTIP)</a>
 */
public final class CalendarText {

    public static final String CONTENT_TYPE = "text/calendar;charset=UTF-8";

    private static final String PRODUCT = "-//Reihum//Reihum//DE";
    /** Characters, so that a line with nothing but umlauts stays within 75 bytes (RFC 5545, 3.1). */
    private static final int LINE = 37;

    private CalendarText() {}

    /** Invites one guest, or tells her how the meeting is now. It asks for no answer from her calendar, see {@link CalendarEvent#link}. */
    public static String request(CalendarEvent event, CalendarPerson organizer, CalendarPerson guest, Instant now) {
        return ask(Method.REQUEST, event, organizer, guest, now);
    }

    /** Takes the meeting out of one guest's calendar. */
    public static String cancel(CalendarEvent event, CalendarPerson organizer, CalendarPerson guest, Instant now) {
        return ask(Method.CANCEL, event, organizer, guest, now);
    }

    /** Meetings for everybody to read, as a file or a feed: not a message, so without a method (PUBLISH would have to name an organizer). @param name what a calendar program calls it, or empty */
    public static String publish(String name, List<CalendarEvent> events, Instant now) {
        var calendar = calendar();
        if (!name.isEmpty()) {
            calendar.setName(name);
            calendar.setExperimentalProperty("X-WR-CALNAME", name);
        }
        events.forEach(event -> calendar.addEvent(entry(event, now)));
        return written(calendar);
    }

    private static String ask(String method, CalendarEvent event, CalendarPerson organizer, CalendarPerson guest, Instant now) {
        var entry = entry(event, now);
        entry.setOrganizer(new Organizer(organizer.name(), organizer.email()));
        var attendee = new Attendee(guest.name(), guest.email());
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        // what a calendar program would send back reaches nobody: answers come by the link
        attendee.setRsvp(false);
        entry.addAttendee(attendee);
        var calendar = calendar();
        calendar.setMethod(new Method(method));
        calendar.addEvent(entry);
        return written(calendar);
    }

    private static VEvent entry(CalendarEvent event, Instant now) {
        var entry = new VEvent();
        entry.setUid(event.uid());
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(now));
        entry.setDateStart(Date.from(event.begin()));
        entry.setDateEnd(Date.from(event.end()));
        entry.setSummary(event.title());
        entry.setStatus(switch (event.stand()) {
            case TENTATIVE -> Status.tentative();
            case CONFIRMED -> Status.confirmed();
            case CANCELLED -> Status.cancelled();
        });
        if (!event.place().isEmpty()) {
            entry.setLocation(event.place());
        }
        if (!event.words().isEmpty()) {
            entry.setDescription(event.words());
        }
        if (!event.link().isEmpty()) {
            entry.setUrl(event.link());
        }
        return entry;
    }

    private static ICalendar calendar() {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(ProductClock.ZONE), BerlinTime.rule()));
        return calendar;
    }

    private static String written(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
