package de.reihum.web.api.members;

import de.reihum.members.Member;
import de.reihum.members.membership.ChangeMembership;
import de.reihum.members.membership.MembershipDetails;
import de.reihum.members.membership.MembershipService;
import de.reihum.members.membership.RecordPast;
import de.reihum.members.membership.TraceOrigin;
import de.reihum.shared.Ids;
import de.reihum.web.api.Versioned;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How one member belongs to the network. */
@Path("members/{id}/membership")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Memberships", description = "Since when and how a member belongs to the network, and who brought it")
@ApplicationScoped
public class MembershipResource {

    private MembershipService memberships;

    protected MembershipResource() {}

    @Inject
    public MembershipResource(MembershipService memberships) {
        this.memberships = memberships;
    }

    @GET
    @Operation(operationId = "getMembership", summary = "Shows a membership with its history and its plans")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @POST
    @Path("steps")
    @Operation(operationId = "changeMembership", summary = "Lets a membership take its next step", description = "A day in the future is a plan that comes about by itself. 409 when somebody else has changed the member meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String match, MembershipStep wanted) {
        long member = Ids.parse(id);
        memberships.change(new ChangeMembership(member, Versioned.seen(match, wanted.version()), wanted.step(), wanted.on(), wanted.until(), wanted.requestedOn(), wanted.decidedBy(), wanted.reason()));
        return answer(member);
    }

    @POST
    @Path("take-back")
    @Operation(operationId = "takeBackMembershipStep", summary = "Takes the last step back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response takeBack(@PathParam("id") String id, @HeaderParam("If-Match") String match, SeenVersion wanted) {
        long member = Ids.parse(id);
        memberships.takeBack(member, Versioned.seen(match, wanted.version()));
        return answer(member);
    }

    @POST
    @Path("past")
    @Operation(operationId = "recordPastMembership", summary = "Enters a time that is over and was not known here", description = "Times may not overlap; there may be gaps between them")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response record(@PathParam("id") String id, @HeaderParam("If-Match") String match, PastTime wanted) {
        long member = Ids.parse(id);
        memberships.record(new RecordPast(member, Versioned.seen(match, wanted.version()), wanted.status(), wanted.from(), wanted.until(), wanted.reason()));
        return answer(member);
    }

    @PUT
    @Path("origin")
    @Operation(operationId = "traceOrigin", summary = "Says who brought a member, and how")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MembershipDetails.class)))
    public Response trace(@PathParam("id") String id, @HeaderParam("If-Match") String match, OriginChange wanted) {
        long member = Ids.parse(id);
        long opener = wanted.openerMember() == null ? 0 : Ids.parse(wanted.openerMember());
        memberships.trace(new TraceOrigin(member, Versioned.seen(match, wanted.version()), wanted.opener(), opener, wanted.channel(), wanted.remark()));
        return answer(member);
    }

    private Response answer(long member) {
        var details = memberships.details(member);
        return Versioned.of(details.version(), details);
    }

    /** @param version of the member, as it was read; may instead stand in If-Match @param until its last day */
    public record PastTime(Long version, Member.Status status, LocalDate from, LocalDate until, String reason) {}
}
