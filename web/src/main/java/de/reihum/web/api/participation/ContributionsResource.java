package de.reihum.web.api.participation;

import de.reihum.participation.contributions.ContributionData;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.ContributionService;
import de.reihum.participation.contributions.ContributionService.ChangeContribution;
import de.reihum.participation.contributions.ContributionService.RecordContribution;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one member gave; another member's contribution does not exist here. */
@Path("members/{member}/contributions")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Contributions", description = "What a member gave to the network")
@ApplicationScoped
public class ContributionsResource {

    private ContributionService contributions;
    private Repeats repeats;

    protected ContributionsResource() {}

    @Inject
    public ContributionsResource(ContributionService contributions, Repeats repeats) {
        this.contributions = contributions;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listContributions", summary = "Lists what a member gave, the newest first")
    public Page<ContributionRow> list(@PathParam("member") String member, @BeanParam ContributionsRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, contributions.part(wanted.filter(Ids.parse(member)), slice));
    }

    @POST
    @Operation(operationId = "createContribution", summary = "Notes that a member gave something")
    @APIResponse(responseCode = "201", description = "Location names the new contribution", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response create(@PathParam("member") String member, ContributionData wanted) {
        return repeats.answer(wanted, () -> {
            long id = contributions.record(new RecordContribution(Ids.parse(member), wanted));
            return Made.created(ApiApplication.PATH + "/members/" + member + "/contributions/" + id, new Reference(id));
        });
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getContribution", summary = "Shows one contribution")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContributionRow.class)))
    public Response get(@PathParam("member") String member, @PathParam("id") String id) {
        return answer(of(member, id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeContribution", summary = "Replaces what is known about a contribution", description = "409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContributionRow.class)))
    public Response change(@PathParam("member") String member, @PathParam("id") String id, @HeaderParam("If-Match") String match, ContributionChange wanted) {
        long contribution = of(member, id).id();
        contributions.change(new ChangeContribution(contribution, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), ContributionData::reasons)));
        return answer(contributions.row(contribution));
    }

    @POST
    @Path("{id}/remove")
    @Operation(operationId = "removeContribution", summary = "Removes a contribution that was none; the audit trail keeps it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response remove(@PathParam("member") String member, @PathParam("id") String id) {
        long contribution = of(member, id).id();
        contributions.remove(contribution);
        return Response.ok(new Reference(contribution)).build();
    }

    private ContributionRow of(String member, String id) {
        var row = contributions.row(Ids.parse(id));
        if (row.member() != Ids.parse(member)) {
            throw NotFound.record();
        }
        return row;
    }

    private static Response answer(ContributionRow row) {
        return Versioned.of(row.version(), row);
    }
}
