package de.reihum.web.api.calendar;

import de.reihum.shared.Ids;
import de.reihum.web.shared.calendar.CalendarText;
import de.reihum.web.shared.calendar.CalendarTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One meeting as a file. */
@Path("meetings/{id}/calendar")
@Produces(CalendarText.CONTENT_TYPE)
@Tag(name = "Calendar", description = "Meetings for other programs' calendars")
@ApplicationScoped
public class MeetingFileResource {

    private CalendarTexts texts;

    protected MeetingFileResource() {}

    @Inject
    public MeetingFileResource(CalendarTexts texts) {
        this.texts = texts;
    }

    @GET
    @Operation(operationId = "getMeetingFile", summary = "Gives a meeting as an iCalendar file", description = "404 when it has no date")
    public String get(@PathParam("id") String id) {
        return texts.of(Ids.parse(id));
    }
}
