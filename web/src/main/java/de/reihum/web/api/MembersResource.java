package de.reihum.web.api;

import de.reihum.members.ContactData;
import de.reihum.members.MemberData;
import de.reihum.members.MemberDetails;
import de.reihum.members.MemberRow;
import de.reihum.members.MemberService;
import de.reihum.members.MemberService.ChangeMember;
import de.reihum.members.MemberService.CreateMember;
import de.reihum.shared.Ids;
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

/** Members. */
@Path("members")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Members", description = "The institutions that take part in the network")
@ApplicationScoped
public class MembersResource {

    private MemberService members;
    private Repeats repeats;

    protected MembersResource() {}

    @Inject
    public MembersResource(MemberService members, Repeats repeats) {
        this.members = members;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listMembers", summary = "Lists members, filtered, sorted and paged")
    public Page<MemberRow> list(@BeanParam MembersRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, members.part(wanted.filter(), slice));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMember", summary = "Shows one member with its contacts", description = "ETag carries the version for a later change")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberDetails.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "createMember", summary = "Creates a member, perhaps with its first contacts")
    @APIResponse(responseCode = "201", description = "Location names the new member", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response create(CreateMember wanted) {
        return repeats.answer(wanted, () -> {
            long id = members.create(new CreateMember(Body.part("data", wanted.data(), MemberData::reasons),
                    Body.list("contacts", wanted.contacts(), ContactData::reasons), wanted.consentText()));
            return Made.created(ApiApplication.PATH + "/members/" + id, new Reference(id));
        });
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeMember", summary = "Replaces a member's master data", description = "409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberDetails.class)))
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String match, MemberChange wanted) {
        long member = Ids.parse(id);
        members.change(new ChangeMember(member, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), MemberData::reasons)));
        return answer(member);
    }

    @POST
    @Path("{id}/archive")
    @Operation(operationId = "archiveMember", summary = "Takes a member out of lists and audiences; its history stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberDetails.class)))
    public Response archive(@PathParam("id") String id) {
        members.archive(List.of(Ids.parse(id)));
        return answer(Ids.parse(id));
    }

    @POST
    @Path("{id}/restore")
    @Operation(operationId = "restoreMember", summary = "Brings an archived member back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberDetails.class)))
    public Response restore(@PathParam("id") String id) {
        members.restore(List.of(Ids.parse(id)));
        return answer(Ids.parse(id));
    }

    private Response answer(long id) {
        var details = members.details(id);
        return Versioned.of(details.version(), details);
    }
}
