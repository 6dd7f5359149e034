package de.reihum.web.api.participation;

import de.reihum.participation.RuleService;
import de.reihum.participation.RuleService.RulesDetails;
import de.reihum.web.api.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By which rules members count as active. */
@Path("participation/rules")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Participation figures", description = "How many small and medium companies take an active part")
@ApplicationScoped
public class RulesResource {

    private RuleService rules;

    protected RulesResource() {}

    @Inject
    public RulesResource(RuleService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(operationId = "getParticipationRules", summary = "Shows by which rules members count as active", description = "version is 0 while the defaults hold; presence is in percent")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulesDetails.class)))
    public Response get() {
        var now = rules.rules();
        return Versioned.of(now.version(), now);
    }

    @PUT
    @Operation(operationId = "changeParticipationRules", summary = "Changes by which rules members count as active; everybody is judged anew by them",
            description = "All rules are given: giving 1-20 and contacts 1-50 in a year, presence 1-100 percent, lines 1-3 of the three, newMonths 0-24. 409 when somebody else has changed them meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulesDetails.class)))
    public Response change(@HeaderParam("If-Match") String match, RulesChange wanted) {
        rules.change(wanted.of(match));
        return get();
    }
}
