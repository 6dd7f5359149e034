package de.reihum.web.api.calendar;

import de.reihum.calendar.ShowingService;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody sees of the meetings. */
@Path("calendar/showings")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Calendar", description = "Meetings for other programs' calendars")
@ApplicationScoped
public class ShowingsResource {

    private ShowingService showings;

    protected ShowingsResource() {}

    @Inject
    public ShowingsResource(ShowingService showings) {
        this.showings = showings;
    }

    @GET
    @Path("meetings/{id}")
    @Operation(operationId = "getMeetingShowing", summary = "Tells whether a meeting stands on the public page, once it is firm",
            description = "What was decided about the meeting, else about its series; without a decision the meetings of a series for the whole network stand there")
    public PublicShowing meeting(@PathParam("id") String id) {
        return new PublicShowing(showings.meeting(Ids.parse(id)));
    }

    @PUT
    @Path("meetings/{id}")
    @Operation(operationId = "setMeetingShowing", summary = "Shows a meeting on the public page, or takes it away")
    public PublicShowing meeting(@PathParam("id") String id, PublicShowing wanted) {
        showings.showMeeting(Ids.parse(id), whole(wanted));
        return meeting(id);
    }

    @GET
    @Path("series/{id}")
    @Operation(operationId = "getSeriesShowing", summary = "Tells whether the meetings of a series stand on the public page", description = "A decision about a single meeting goes before it")
    public PublicShowing series(@PathParam("id") String id) {
        return new PublicShowing(showings.series(Ids.parse(id)));
    }

    @PUT
    @Path("series/{id}")
    @Operation(operationId = "setSeriesShowing", summary = "Shows the meetings of a series on the public page, or takes them away")
    public PublicShowing series(@PathParam("id") String id, PublicShowing wanted) {
        showings.showSeries(Ids.parse(id), whole(wanted));
        return series(id);
    }

    /** Whoever says nothing hides nothing. */
    private static boolean whole(PublicShowing wanted) {
        if (wanted == null || wanted.shown() == null) {
            throw new InvalidValue("shown", "api.refusal.format");
        }
        return wanted.shown();
    }
}
