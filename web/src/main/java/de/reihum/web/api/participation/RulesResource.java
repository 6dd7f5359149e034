package de.reihum.web.api.participation;

import de.reihum.participation.RuleService;
import de.reihum.participation.RuleService.RulesDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By which rules members count as active; people change them. */
@Path("participation/rules")
@Produces("application/json")
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
    public RulesDetails rules() {
        return rules.rules();
    }
}
