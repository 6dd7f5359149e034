package de.reihum.web.api.replies;

import de.reihum.replies.calls.Call;
import de.reihum.replies.calls.CallListService;
import de.reihum.replies.list.EnterReply;
import de.reihum.replies.list.GuestListService;
import de.reihum.replies.list.InvitedListService;
import de.reihum.replies.list.ReplyFigures;
import de.reihum.replies.list.ReplyRow;
import de.reihum.shared.Ids;
import de.reihum.web.api.ApiApplication;
import de.reihum.web.api.Page;
import de.reihum.web.api.Reference;
import de.reihum.web.api.traffic.Made;
import de.reihum.web.api.traffic.Repeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Who comes to one meeting; an answer to another meeting does not exist here. */
@Path("meetings/{meeting}/replies")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Replies", description = "Answers to the invitations to a meeting, and its waiting list")
@ApplicationScoped
public class RepliesResource {

    private GuestListService list;
    private InvitedListService everybody;
    private CallListService calls;
    private Repeats repeats;

    protected RepliesResource() {}

    @Inject
    public RepliesResource(GuestListService list, InvitedListService everybody, CallListService calls, Repeats repeats) {
        this.list = list;
        this.everybody = everybody;
        this.calls = calls;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listReplies", summary = "Lists the answers to a meeting, filtered, sorted and paged", description = "Comments and needs are told to whoever may change meetings")
    public Page<ReplyRow> list(@PathParam("meeting") String meeting, @BeanParam RepliesRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, list.part(wanted.filter(Ids.parse(meeting)), slice));
    }

    @GET
    @Path("open")
    @Operation(operationId = "listOpenReplies", summary = "Lists those who are invited and have not answered", description = "By the member's name; text is the only filter")
    public Page<ReplyRow> open(@PathParam("meeting") String meeting, @BeanParam RepliesRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, everybody.part(wanted.filter(Ids.parse(meeting)).withOpen(true), slice));
    }

    @GET
    @Path("figures")
    @Operation(operationId = "getReplyFigures", summary = "Counts the answers and the places")
    public ReplyFigures figures(@PathParam("meeting") String meeting) {
        return list.figures(Ids.parse(meeting));
    }

    @GET
    @Path("calls")
    @Operation(operationId = "listReplyCalls", summary = "Lists those who are offered a place and are to be called", description = "They were invited by letter or phone, or have no address; the shortest time left first")
    public List<Call> calls(@PathParam("meeting") String meeting) {
        return calls.offered(Ids.parse(meeting));
    }

    @POST
    @Operation(operationId = "enterReply", summary = "Writes down an answer that was told", description = "Replaces the member's answer before. Without room it waits, unless it shall come anyway")
    @APIResponse(responseCode = "201", description = "Location names the answer", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response enter(@PathParam("meeting") String meeting, ToldReply wanted) {
        return repeats.answer(wanted, () -> {
            long id = list.enter(new EnterReply(Ids.parse(meeting), wanted.member(), wanted.contact(), wanted.answer(), wanted.channel(), wanted.anyway()));
            return Made.created(ApiApplication.PATH + "/meetings/" + meeting + "/replies/" + id, new Reference(id));
        });
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getReply", summary = "Shows one answer")
    public ReplyRow get(@PathParam("meeting") String meeting, @PathParam("id") String id) {
        return list.row(Ids.parse(meeting), Ids.parse(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "takeBackReply", summary = "Takes back an answer that was entered by mistake", description = "The invitation is open again, and a place that becomes free is offered to whoever waits")
    @APIResponse(responseCode = "204", description = "It is taken back")
    public Response takeBack(@PathParam("meeting") String meeting, @PathParam("id") String id) {
        list.takeBack(list.row(Ids.parse(meeting), Ids.parse(id)).id());
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/seat")
    @Operation(operationId = "seatReply", summary = "Gives a place to somebody who waits", description = "Whether or not there is one, and whoever waits before")
    public ReplyRow seat(@PathParam("meeting") String meeting, @PathParam("id") String id) {
        var row = list.row(Ids.parse(meeting), Ids.parse(id));
        list.seat(row.id());
        return list.row(Ids.parse(meeting), row.id());
    }
}
