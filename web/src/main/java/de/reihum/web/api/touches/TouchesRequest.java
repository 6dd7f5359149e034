package de.reihum.web.api.touches;

import de.reihum.shared.InvalidValue;
import de.reihum.touches.Touch;
import de.reihum.touches.TouchFilter;
import de.reihum.web.api.Choice;
import de.reihum.web.api.ListRequest;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Which touches are wanted; several values of one filter mean any of them. */
public class TouchesRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in names, line or text")
    private String text;

    @QueryParam("channel")
    @About("CALL, VISIT, MAIL, LETTER, EVENT_TALK, VIDEO")
    private List<String> channels;

    @QueryParam("edge")
    @About("COORDINATION, PARTNER, MEMBER: who was in contact with whom")
    private List<String> edges;

    @QueryParam("member")
    @DefaultValue("0")
    @About("Id of a member that took part")
    private String member;

    @QueryParam("contact")
    @DefaultValue("0")
    @About("Id of a contact that took part")
    private String contact;

    @QueryParam("from")
    @About("First day, e.g. 2026-01-01")
    private String from;

    @QueryParam("until")
    @About("Last day")
    private String until;

    @QueryParam("archived")
    @DefaultValue("false")
    @About("true shows the archived ones instead")
    private String archived;

    TouchFilter filter() {
        return new TouchFilter(text, Choice.any(Touch.Channel.class, "channel", channels), Choice.any(Touch.Edge.class, "edge", edges), number("member", member), number("contact", contact),
                day("from", from), day("until", until), Boolean.parseBoolean(archived));
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException none) {
            throw new InvalidValue(name, "api.refusal.format");
        }
    }

    private static LocalDate day(String name, String value) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException none) {
            throw new InvalidValue(name, "api.refusal.format");
        }
    }
}
