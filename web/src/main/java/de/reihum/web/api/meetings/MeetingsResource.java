package de.reihum.web.api.meetings;

import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingDetails;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingRunService;
import de.reihum.meetings.MeetingRunService.CancelMeeting;
import de.reihum.meetings.MeetingRunService.MoveMeeting;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.MeetingService.ChangeMeeting;
import de.reihum.shared.Ids;
import de.reihum.web.api.ApiApplication;
import de.reihum.web.api.Body;
import de.reihum.web.api.Page;
import de.reihum.web.api.Reference;
import de.reihum.web.api.Versioned;
import de.reihum.web.api.traffic.Made;
import de.reihum.web.api.traffic.Repeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The network's meetings. */
@Path("meetings")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Meetings", description = "Single meetings and those of a series, from the idea to the day itself")
@ApplicationScoped
public class MeetingsResource {

    private MeetingService meetings;
    private MeetingRunService run;
    private Repeats repeats;

    protected MeetingsResource() {}

    @Inject
    public MeetingsResource(MeetingService meetings, MeetingRunService run, Repeats repeats) {
        this.meetings = meetings;
        this.run = run;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "Lists meetings, filtered, sorted and paged", description = "By day when no other order is wanted")
    public Page<MeetingRow> list(@BeanParam MeetingsRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, meetings.part(wanted.filter(), slice));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMeeting", summary = "Shows one meeting with its agenda, earlier dates and warnings", description = "ETag carries the version for a later change")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "createMeeting", summary = "Adds a meeting as a draft", description = "Times are those of Germany's clocks")
    @APIResponse(responseCode = "201", description = "Location names the new meeting", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response create(NewMeeting wanted) {
        return repeats.answer(wanted, () -> {
            long id = meetings.create(Body.part("data", wanted.data(), MeetingData::reasons));
            return Made.created(ApiApplication.PATH + "/meetings/" + id, new Reference(id));
        });
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeMeeting", summary = "Replaces a meeting but for its date", description = "409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String match, MeetingChange wanted) {
        long meeting = Ids.parse(id);
        meetings.change(new ChangeMeeting(meeting, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), MeetingData::reasons)));
        return answer(meeting);
    }

    @POST
    @Path("{id}/date")
    @Operation(operationId = "moveMeeting", summary = "Gives a meeting another date", description = "The old one stays in its history")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response move(@PathParam("id") String id, @HeaderParam("If-Match") String match, DateWish wanted) {
        long meeting = Ids.parse(id);
        run.move(new MoveMeeting(meeting, Versioned.seen(match, wanted.version()), wanted.when(), wanted.reason()));
        return answer(meeting);
    }

    @POST
    @Path("{id}/plan")
    @Operation(operationId = "planMeeting", summary = "Makes date and place firm")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response plan(@PathParam("id") String id, @HeaderParam("If-Match") String match, Seen wanted) {
        long meeting = Ids.parse(id);
        run.plan(meeting, Versioned.seen(match, wanted == null ? null : wanted.version()));
        return answer(meeting);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(operationId = "cancelMeeting", summary = "Says that a meeting does not take place")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeetingDetails.class)))
    public Response cancel(@PathParam("id") String id, @HeaderParam("If-Match") String match, Cancellation wanted) {
        long meeting = Ids.parse(id);
        run.cancel(new CancelMeeting(meeting, Versioned.seen(match, wanted.version()), wanted.word()));
        return answer(meeting);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteMeeting", summary = "Deletes a draft")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response delete(@PathParam("id") String id) {
        meetings.delete(Ids.parse(id));
        return Response.noContent().build();
    }

    private Response answer(long id) {
        var details = meetings.details(id);
        return Versioned.of(details.version(), details);
    }
}
