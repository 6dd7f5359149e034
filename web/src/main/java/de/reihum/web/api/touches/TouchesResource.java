package de.reihum.web.api.touches;

import de.reihum.shared.Ids;
import de.reihum.touches.TouchData;
import de.reihum.touches.TouchDetails;
import de.reihum.touches.TouchRow;
import de.reihum.touches.TouchService;
import de.reihum.touches.TouchService.ChangeTouch;
import de.reihum.touches.TouchService.LogTouch;
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

/** Logged contacts. */
@Path("touches")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Touches", description = "Who was in contact with whom")
@ApplicationScoped
public class TouchesResource {

    private TouchService touches;
    private Repeats repeats;

    protected TouchesResource() {}

    @Inject
    public TouchesResource(TouchService touches, Repeats repeats) {
        this.touches = touches;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listTouches", summary = "Lists logged contacts, filtered, sorted and paged", description = "Without a wish the latest first")
    public Page<TouchRow> list(@BeanParam TouchesRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, touches.part(wanted.filter(), slice));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTouch", summary = "Shows one logged contact with those who took part", description = "ETag carries the version for a later change")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TouchDetails.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "logTouch", summary = "Logs a contact", description = "contact 0 stands for the member as a whole, startedBy 0 for the coordination")
    @APIResponse(responseCode = "201", description = "Location names the new record", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response log(NewTouch wanted) {
        return repeats.answer(wanted, () -> {
            long id = touches.prepare();
            touches.log(new LogTouch(id, Body.part("data", wanted.data(), TouchData::reasons)));
            return Made.created(ApiApplication.PATH + "/touches/" + id, new Reference(id));
        });
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeTouch", summary = "Replaces what was logged", description = "409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TouchDetails.class)))
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String match, TouchChange wanted) {
        long touch = Ids.parse(id);
        touches.change(new ChangeTouch(touch, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), TouchData::reasons)));
        return answer(touch);
    }

    @POST
    @Path("{id}/archive")
    @Operation(operationId = "archiveTouch", summary = "Takes a contact out of lists and figures")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TouchDetails.class)))
    public Response archive(@PathParam("id") String id) {
        touches.archive(List.of(Ids.parse(id)));
        return answer(Ids.parse(id));
    }

    @POST
    @Path("{id}/restore")
    @Operation(operationId = "restoreTouch", summary = "Brings an archived contact back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TouchDetails.class)))
    public Response restore(@PathParam("id") String id) {
        touches.restore(List.of(Ids.parse(id)));
        return answer(Ids.parse(id));
    }

    private Response answer(long id) {
        var details = touches.details(id);
        return Versioned.of(details.version(), details);
    }
}
