package de.reihum.web.api.participation;

import de.reihum.participation.DecisionRow;
import de.reihum.participation.DecisionService;
import de.reihum.participation.ParticipationService;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.web.api.ApiApplication;
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

/** What the coordination knows better; another member's decision does not exist here. */
@Path("members/{member}/participation/decisions")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Participation", description = "How far members take part, judged from the evidence of twelve completed months")
@ApplicationScoped
public class DecisionsResource {

    private ParticipationService participation;
    private DecisionService decisions;
    private Repeats repeats;

    protected DecisionsResource() {}

    @Inject
    public DecisionsResource(ParticipationService participation, DecisionService decisions, Repeats repeats) {
        this.participation = participation;
        this.decisions = decisions;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listDecisions", summary = "Lists what was decided against the evidence, the newest first", description = "Those that hold no more too")
    public List<DecisionRow> list(@PathParam("member") String member) {
        return participation.decisions(Ids.parse(member));
    }

    @POST
    @Operation(operationId = "decideParticipation", summary = "Decides otherwise than the evidence says, with a reason and a last day", description = "Takes the place of an earlier decision")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response decide(@PathParam("member") String member, Verdict wanted) {
        return repeats.answer(wanted, () -> Made.created(ApiApplication.PATH + "/members/" + member + "/participation/decisions", new Reference(decisions.decide(wanted.of(Ids.parse(member))))));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(operationId = "withdrawDecision", summary = "Goes back to the evidence", description = "409 when the decision holds no more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionRow.class)))
    public Response withdraw(@PathParam("member") String member, @PathParam("id") String id, @HeaderParam("If-Match") String match, Withdrawal wanted) {
        decisions.withdraw(of(member, id).id(), Versioned.seen(match, wanted.version()));
        var row = of(member, id);
        return Versioned.of(row.version(), row);
    }

    private DecisionRow of(String member, String id) {
        long wanted = Ids.parse(id);
        return participation.decisions(Ids.parse(member)).stream().filter(row -> row.id() == wanted).findFirst().orElseThrow(NotFound::record);
    }
}
