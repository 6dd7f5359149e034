package de.reihum.web.api.tasks;

import de.reihum.shared.InvalidValue;
import de.reihum.tasks.TaskFilter;
import de.reihum.web.api.ListRequest;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Which tasks are wanted. */
public class TasksRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in text, subject, owner or comment")
    private String text;

    @QueryParam("owner")
    @DefaultValue("0")
    @About("Account of somebody in the team")
    private String owner;

    @QueryParam("member")
    @DefaultValue("0")
    @About("Id of the member they concern")
    private String member;

    @QueryParam("until")
    @About("Due on this day or before, e.g. 2026-01-01")
    private String until;

    @QueryParam("done")
    @DefaultValue("false")
    @About("true shows the ones that are done instead")
    private String done;

    TaskFilter filter() {
        try {
            var day = until == null || until.isBlank() ? null : LocalDate.parse(until);
            return new TaskFilter(text, Long.parseLong(owner), Boolean.parseBoolean(done), day, Long.parseLong(member));
        } catch (DateTimeParseException | NumberFormatException none) {
            throw new InvalidValue("filter", "api.refusal.format");
        }
    }
}
