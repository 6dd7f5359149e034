package de.reihum.web.api.participation;

import de.reihum.members.sources.Evidence;
import de.reihum.participation.ParticipationDetails;
import de.reihum.participation.ParticipationService;
import de.reihum.participation.SpellRow;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far one member takes part, and why. */
@Path("members/{member}/participation")
@Produces("application/json")
@Tag(name = "Participation", description = "How far members take part, judged from the evidence of twelve completed months")
@ApplicationScoped
public class ParticipationResource {

    private ParticipationService participation;

    protected ParticipationResource() {}

    @Inject
    public ParticipationResource(ParticipationService participation) {
        this.participation = participation;
    }

    @GET
    @Operation(operationId = "getParticipation", summary = "Shows a member's status with the reasons, line by line", description = "present is null before the first judgement")
    public ParticipationDetails get(@PathParam("member") String member) {
        return participation.of(Ids.parse(member));
    }

    @GET
    @Path("history")
    @Operation(operationId = "listParticipationHistory", summary = "Lists a member's statuses, the newest first")
    public List<SpellRow> history(@PathParam("member") String member) {
        return participation.history(Ids.parse(member));
    }

    @GET
    @Path("evidence")
    @Operation(operationId = "listEvidence", summary = "Lists the evidence behind a status, the newest first", description = "What happened after the completed year is listed too and does not count yet")
    public List<Evidence> evidence(@PathParam("member") String member) {
        return participation.evidence(Ids.parse(member));
    }
}
