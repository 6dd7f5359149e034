package de.reihum.web.api.matrix;

import de.reihum.matrix.Matrix.Grouping;
import de.reihum.matrix.MatrixService.Period;
import de.reihum.shared.InvalidValue;
import de.reihum.web.api.Choice;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Which contacts are wanted, and how members are put together. */
public class MatrixRequest {

    @QueryParam("from")
    @About("First day, e.g. 2026-01-01; without it the twelve months up to the last day")
    private String from;

    @QueryParam("until")
    @About("Last day; without it today")
    private String until;

    @QueryParam("grouping")
    @About("SECTOR or SIZE; SECTOR without it")
    private String grouping;

    Period period(LocalDate today) {
        var last = until == null ? today : day("until", until);
        return from == null ? Period.lastYear(last) : new Period(day("from", from), last);
    }

    Grouping grouping() {
        return grouping == null ? Grouping.SECTOR : Choice.one(Grouping.class, "grouping", grouping);
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new InvalidValue(name, "api.refusal.format");
        }
    }
}
