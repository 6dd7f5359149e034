package de.reihum.web.api;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.Slice;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;

/** Which part of a list is wanted and in which order. */
public class ListRequest {

    @QueryParam("offset")
    @DefaultValue("0")
    @About("Rows to skip")
    private String offset;

    @QueryParam("limit")
    @DefaultValue("50")
    @About("Rows wanted, 1 to 1000")
    private String limit;

    @QueryParam("sort")
    @About("Columns, most important first, separated by commas; a minus before a column turns its order, e.g. town,-joinedOn")
    private String sort;

    public Slice slice() {
        return new Slice(number("offset", offset), number("limit", limit), sort == null || sort.isBlank() ? List.of() : sorts());
    }

    private List<Slice.Sort> sorts() {
        return Arrays.stream(sort.split(",")).map(String::strip)
                .map(column -> column.startsWith("-") ? new Slice.Sort(column.substring(1), true) : new Slice.Sort(column, false)).toList();
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw new InvalidValue(name, "api.refusal.format");
        }
    }
}
