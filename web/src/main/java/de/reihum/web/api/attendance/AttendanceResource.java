package de.reihum.web.api.attendance;

import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingDetails;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.ClosingService.WriteClosing;
import de.reihum.attendance.closing.ConfirmClosing;
import de.reihum.attendance.feedback.FeedbackResults;
import de.reihum.attendance.feedback.FeedbackService;
import de.reihum.attendance.figures.FigureService;
import de.reihum.attendance.figures.MeetingFigures;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.DoorList;
import de.reihum.shared.Ids;
import de.reihum.web.api.Body;
import de.reihum.web.api.Versioned;
import de.reihum.web.shared.minutes.ReportDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who came to a meeting, and its report. */
@Path("meetings")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Attendance", description = "Who came to a meeting, what was said and decided, and how it was attended")
@ApplicationScoped
public class AttendanceResource {

    private CheckInService door;
    private ClosingService closings;
    private ReportDoor reports;
    private FigureService figures;
    private FeedbackService feedback;

    protected AttendanceResource() {}

    @Inject
    public AttendanceResource(CheckInService door, ClosingService closings, ReportDoor reports, FigureService figures, FeedbackService feedback) {
        this.door = door;
        this.closings = closings;
        this.reports = reports;
        this.figures = figures;
        this.feedback = feedback;
    }

    @GET
    @Path("{id}/presences")
    @Operation(operationId = "listPresences", summary = "Lists everybody at a meeting's door", description = "Expected people first, with what was noted about each; drafts count nowhere until the report is confirmed")
    public DoorList presences(@PathParam("id") String id) {
        return door.list(Ids.parse(id));
    }

    @POST
    @Path("{id}/presences")
    @Operation(operationId = "notePresence", summary = "Notes who comes", description = "The same tap does nothing a second time, so that it can be sent until it has arrived; without a state it takes back what was noted")
    public DoorList note(@PathParam("id") String id, Tap wanted) {
        door.note(wanted.at(Ids.parse(id)));
        return door.list(Ids.parse(id));
    }

    @GET
    @Path("{id}/report")
    @Operation(operationId = "getReport", summary = "Shows a meeting's report", description = "ETag carries the version for a later change; 0 while nothing was written")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClosingDetails.class)))
    public Response report(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @PUT
    @Path("{id}/report")
    @Operation(operationId = "writeReport", summary = "Writes a meeting's report as a draft", description = "Minutes are text with simple marks; marks of web pages are taken out. A decision may name who looks after it, a member or somebody there, and a date. 409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClosingDetails.class)))
    public Response write(@PathParam("id") String id, @HeaderParam("If-Match") String match, ReportChange wanted) {
        long meeting = Ids.parse(id);
        reports.write(new WriteClosing(meeting, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), ClosingData::reasons)));
        return answer(meeting);
    }

    @POST
    @Path("{id}/report/confirm")
    @Operation(operationId = "confirmReport", summary = "Lets a report count", description = "The meeting was held; whoever had said to come and was not noted did not appear")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClosingDetails.class)))
    public Response confirm(@PathParam("id") String id, @HeaderParam("If-Match") String match, Confirmation wanted) {
        long meeting = Ids.parse(id);
        closings.confirm(new ConfirmClosing(meeting, Versioned.seen(match, wanted.version()), wanted.feedback(), List.of()));
        return answer(meeting);
    }

    @GET
    @Path("{id}/figures")
    @Operation(operationId = "getMeetingFigures", summary = "Shows how a meeting was attended", description = "Invited, answered, came, did not appear, by channel and by size of company")
    public MeetingFigures figures(@PathParam("id") String id) {
        return figures.meeting(Ids.parse(id));
    }

    @GET
    @Path("{id}/feedback")
    @Operation(operationId = "getMeetingFeedback", summary = "Shows what those who came say", description = "Without names, and only from three answers on")
    public FeedbackResults feedback(@PathParam("id") String id) {
        return feedback.results(Ids.parse(id));
    }

    private Response answer(long id) {
        var details = closings.details(id);
        return Versioned.of(details.version(), details);
    }
}
