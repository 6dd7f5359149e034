package de.reihum.web.api.proposals;

import de.reihum.proposals.ProposalData;
import de.reihum.proposals.ProposalDetails;
import de.reihum.proposals.ProposalRow;
import de.reihum.proposals.ProposalService;
import de.reihum.proposals.ProposalService.ChangeProposal;
import de.reihum.proposals.ProposalService.EnterProposal;
import de.reihum.proposals.deciding.AcceptProposal;
import de.reihum.proposals.deciding.DecisionService;
import de.reihum.proposals.deciding.DecisionService.DeclineProposal;
import de.reihum.proposals.deciding.DecisionService.MergeProposal;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.web.api.ApiApplication;
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

/** Topics and meetings that members propose. */
@Path("proposals")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Proposals", description = "Topics and meetings that members propose, and what becomes of them")
@ApplicationScoped
public class ProposalsResource {

    private ProposalService proposals;
    private DecisionService deciding;
    private Repeats repeats;

    protected ProposalsResource() {}

    @Inject
    public ProposalsResource(ProposalService proposals, DecisionService deciding, Repeats repeats) {
        this.proposals = proposals;
        this.deciding = deciding;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listProposals", summary = "Lists proposals, filtered, sorted and paged", description = "The latest first when no other order is wanted")
    public Page<ProposalRow> list(@BeanParam ProposalsRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, proposals.part(wanted.filter(), slice));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProposal", summary = "Shows one proposal with those that were put together with it", description = "ETag carries the version for a later decision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "enterProposal", summary = "Writes down a proposal that was told", description = "wish is a day or a month such as 2027-03-12 or 2027-03")
    @APIResponse(responseCode = "201", description = "Location names the proposal", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response enter(EnterProposal wanted) {
        return repeats.answer(wanted, () -> {
            whole(wanted.data());
            long id = proposals.enter(wanted);
            return Made.created(ApiApplication.PATH + "/proposals/" + id, new Reference(id));
        });
    }

    private static void whole(ProposalData data) {
        if (data == null) {
            throw new InvalidValue("data", "api.refusal.format");
        }
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeProposal", summary = "Replaces an open proposal that the team wrote down",
            description = "What a member wrote through the personal link cannot be replaced. 409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String match, Correction wanted) {
        long proposal = Ids.parse(id);
        whole(wanted.data());
        proposals.change(new ChangeProposal(proposal, Versioned.seen(match, wanted.version()), wanted.told()));
        return answer(proposal);
    }

    @POST
    @Path("{id}/accept")
    @Operation(operationId = "acceptProposal", summary = "Makes the draft of a meeting of a proposal, or something to choose in the draft of a poll", description = "Whoever proposed it is told by mail a minute later")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    public Response accept(@PathParam("id") String id, @HeaderParam("If-Match") String match, Acceptance wanted) {
        long proposal = Ids.parse(id);
        deciding.accept(new AcceptProposal(proposal, Versioned.seen(match, wanted.version()), wanted.title(), wanted.series(), wanted.poll(), wanted.word()));
        return answer(proposal);
    }

    @POST
    @Path("{id}/merge")
    @Operation(operationId = "mergeProposal", summary = "Puts a proposal together with another one that wants the same", description = "Its voice counts for the other one from then on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    public Response merge(@PathParam("id") String id, @HeaderParam("If-Match") String match, Merging wanted) {
        long proposal = Ids.parse(id);
        deciding.merge(new MergeProposal(proposal, Versioned.seen(match, wanted.version()), wanted.into(), wanted.word()));
        return answer(proposal);
    }

    @POST
    @Path("{id}/decline")
    @Operation(operationId = "declineProposal", summary = "Declines a proposal with a word")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    public Response decline(@PathParam("id") String id, @HeaderParam("If-Match") String match, Refusing wanted) {
        long proposal = Ids.parse(id);
        deciding.decline(new DeclineProposal(proposal, Versioned.seen(match, wanted.version()), wanted.word()));
        return answer(proposal);
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(operationId = "withdrawProposal", summary = "Takes a proposal back for the member", description = "Nobody is told")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    public Response withdraw(@PathParam("id") String id, @HeaderParam("If-Match") String match, Seen wanted) {
        long proposal = Ids.parse(id);
        deciding.withdraw(proposal, Versioned.seen(match, wanted == null ? null : wanted.version()));
        return answer(proposal);
    }

    @POST
    @Path("{id}/reopen")
    @Operation(operationId = "reopenProposal", summary = "Opens a proposal again as if nothing had been decided", description = "What was made of it goes as long as it is a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProposalDetails.class)))
    public Response reopen(@PathParam("id") String id) {
        long proposal = Ids.parse(id);
        deciding.reopen(proposal);
        return answer(proposal);
    }

    private Response answer(long id) {
        var details = proposals.details(id);
        return Versioned.of(details.version(), details);
    }
}
