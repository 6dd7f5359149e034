package de.reihum.web.api.touches;

import de.reihum.shared.Ids;
import de.reihum.touches.introductions.IntroductionRow;
import de.reihum.touches.introductions.IntroductionService;
import de.reihum.touches.introductions.IntroductionService.IntroduceTwo;
import de.reihum.web.api.ApiApplication;
import de.reihum.web.api.Reference;
import de.reihum.web.api.traffic.Made;
import de.reihum.web.api.traffic.Repeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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

/** Two members made known to each other. */
@Path("introductions")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Introductions", description = "Two people are asked whether they want to meet; only when both agree do they learn who it is")
@ApplicationScoped
public class IntroductionsResource {

    private IntroductionService introductions;
    private Repeats repeats;

    protected IntroductionsResource() {}

    @Inject
    public IntroductionsResource(IntroductionService introductions, Repeats repeats) {
        this.introductions = introductions;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listIntroductions", summary = "Lists the latest 200 introductions with what each side has said", description = "The latest first")
    public List<IntroductionRow> list() {
        return introductions.rows();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getIntroduction", summary = "Shows one introduction")
    public IntroductionRow get(@PathParam("id") String id) {
        return introductions.row(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "introduce", summary = "Asks two contacts of different members by mail", description = "why goes to both and names neither; two mails go out at once")
    @APIResponse(responseCode = "201", description = "Location names the new introduction", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response introduce(IntroduceTwo wanted) {
        return repeats.answer(wanted, () -> {
            long id = introductions.introduce(wanted);
            return Made.created(ApiApplication.PATH + "/introductions/" + id, new Reference(id));
        });
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(operationId = "withdrawIntroduction", summary = "Takes it back as long as the two do not know of each other", description = "409 when both have agreed or the time is over")
    public IntroductionRow withdraw(@PathParam("id") String id) {
        introductions.withdraw(Ids.parse(id));
        return introductions.row(Ids.parse(id));
    }
}
