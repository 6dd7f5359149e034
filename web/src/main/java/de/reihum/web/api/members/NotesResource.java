package de.reihum.web.api.members;

import de.reihum.members.notes.NoteData;
import de.reihum.members.notes.NoteRow;
import de.reihum.members.notes.NoteService;
import de.reihum.members.notes.NoteService.ChangeNote;
import de.reihum.members.notes.NoteService.WriteNote;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.web.api.ApiApplication;
import de.reihum.web.api.Body;
import de.reihum.web.api.Reference;
import de.reihum.web.api.Versioned;
import de.reihum.web.api.traffic.Made;
import de.reihum.web.api.traffic.Repeats;
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

/** The notes about one member; a note that the key may not read does not exist. */
@Path("members/{member}/notes")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Notes", description = "What the team notes about a member and its people")
@ApplicationScoped
public class NotesResource {

    private NoteService notes;
    private Repeats repeats;

    protected NotesResource() {}

    @Inject
    public NotesResource(NoteService notes, Repeats repeats) {
        this.notes = notes;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listNotes", summary = "Lists the notes one may read, the newest first", description = "Those for the coordination alone need members:write")
    public List<NoteRow> list(@PathParam("member") String member) {
        return notes.ofMember(Ids.parse(member));
    }

    @POST
    @Operation(operationId = "writeNote", summary = "Writes a note about a member or one of its people")
    @APIResponse(responseCode = "201", description = "Location names the new note", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response write(@PathParam("member") String member, NewNote wanted) {
        return repeats.answer(wanted, () -> {
            long contact = wanted.contact() == null ? 0 : Ids.parse(wanted.contact());
            long id = notes.write(new WriteNote(Ids.parse(member), contact, Body.part("data", wanted.data(), data -> List.of())));
            return Made.created(ApiApplication.PATH + "/members/" + member + "/notes/" + id, new Reference(id));
        });
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeNote", summary = "Replaces a note", description = "409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteRow.class)))
    public Response change(@PathParam("member") String member, @PathParam("id") String id, @HeaderParam("If-Match") String match, NoteChange wanted) {
        long note = of(member, id).id();
        notes.change(new ChangeNote(note, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), data -> List.of())));
        var row = notes.row(note);
        return Versioned.of(row.version(), row);
    }

    @POST
    @Path("{id}/remove")
    @Operation(operationId = "removeNote", summary = "Deletes a note; the audit trail keeps it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response remove(@PathParam("member") String member, @PathParam("id") String id) {
        long note = of(member, id).id();
        notes.remove(note);
        return Response.ok(new Reference(note)).build();
    }

    private NoteRow of(String member, String id) {
        var row = notes.row(Ids.parse(id));
        if (row.member() != Ids.parse(member)) {
            throw NotFound.record();
        }
        return row;
    }

    /** @param contact one of the member's people; left out for a note about the member itself */
    public record NewNote(String contact, NoteData data) {}

    /** @param version as it was read; may instead stand in If-Match */
    public record NoteChange(Long version, NoteData data) {}
}
