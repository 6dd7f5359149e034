package de.reihum.web.api.meetings;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.shared.InvalidValue;
import de.reihum.web.api.Choice;
import de.reihum.web.api.ListRequest;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Which meetings are wanted. */
public class MeetingsRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in title, topic, host or place")
    private String text;

    @QueryParam("state")
    @About("DRAFT, PROPOSED, PLANNED, INVITED, HELD, CANCELLED; several mean any of them")
    private List<String> states;

    @QueryParam("from")
    @About("On this day or later, e.g. 2026-01-01; meetings without a date are always listed")
    private String from;

    @QueryParam("until")
    @About("On this day or before, e.g. 2026-12-31")
    private String until;

    @QueryParam("series")
    @DefaultValue("0")
    @About("Id of the series they belong to")
    private String series;

    @QueryParam("host")
    @DefaultValue("0")
    @About("Id of the member who is the host")
    private String host;

    MeetingFilter filter() {
        try {
            return new MeetingFilter(text, Choice.any(Meeting.State.class, "state", states), day(from), day(until), Long.parseLong(series), Long.parseLong(host));
        } catch (DateTimeParseException | NumberFormatException none) {
            throw new InvalidValue("filter", "api.refusal.format");
        }
    }

    private static LocalDate day(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }
}
