package de.reihum.web.api.meetings;

import de.reihum.invitations.extras.AddExtra;
import de.reihum.invitations.extras.ExtraRow;
import de.reihum.invitations.extras.ExtraService;
import de.reihum.members.Contact.Channel;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is invited beside a meeting's audience. */
@Path("meetings/{id}/invitations/extras")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Meetings")
@ApplicationScoped
public class InvitationExtrasResource {

    /**
     * @param member its id
     * @param contact through whom; 0 or nothing for whoever speaks for the member
     * @param channel nothing for that person's usual way
     */
    public record Wanted(long member, Long contact, Channel channel) {}

    private ExtraService extras;

    protected InvitationExtrasResource() {}

    @Inject
    public InvitationExtrasResource(ExtraService extras) {
        this.extras = extras;
    }

    @GET
    @Operation(operationId = "listInvitationExtras", summary = "Lists who waits to be invited beside the audience", description = "By member's name; whoever was invited stands with the invitations and not here")
    public List<ExtraRow> list(@PathParam("id") String id) {
        return extras.rows(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "addInvitationExtra", summary = "Puts a member on the list of those who are invited with the next ones", description = "Nobody gets anything yet; 409 when the member is invited already, 422 when the person cannot be reached that way")
    public List<ExtraRow> add(@PathParam("id") String id, Wanted wanted) {
        extras.add(new AddExtra(Ids.parse(id), wanted.member(), wanted.contact() == null ? 0 : wanted.contact(), wanted.channel()));
        return extras.rows(Ids.parse(id));
    }

    @DELETE
    @Path("{member}")
    @Operation(operationId = "removeInvitationExtra", summary = "Takes a member from the list again", description = "409 when it was invited meanwhile")
    public void remove(@PathParam("id") String id, @PathParam("member") String member) {
        extras.remove(Ids.parse(id), Ids.parse(member));
    }
}
