package de.reihum.web.api.meetings;

import de.reihum.meetings.series.SeriesData;
import de.reihum.meetings.series.SeriesDetails;
import de.reihum.meetings.series.SeriesService;
import de.reihum.meetings.series.SeriesService.ChangeSeries;
import de.reihum.shared.Ids;
import de.reihum.web.api.ApiApplication;
import de.reihum.web.api.Body;
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

/** The network's series of meetings. */
@Path("series")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Series", description = "Meetings that come again and again")
@ApplicationScoped
public class SeriesResource {

    private SeriesService series;
    private Repeats repeats;

    protected SeriesResource() {}

    @Inject
    public SeriesResource(SeriesService series, Repeats repeats) {
        this.series = series;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listSeries", summary = "Lists all series by name", description = "Those that have ended come last")
    public List<SeriesDetails> list() {
        return series.all();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSeries", summary = "Shows one series", description = "ETag carries the version for a later change")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "createSeries", summary = "Adds a series")
    @APIResponse(responseCode = "201", description = "Location names the new series", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response create(NewSeries wanted) {
        return repeats.answer(wanted, () -> {
            long id = series.create(Body.part("data", wanted.data(), SeriesData::reasons));
            return Made.created(ApiApplication.PATH + "/series/" + id, new Reference(id));
        });
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeSeries", summary = "Replaces a series", description = "409 when somebody else has changed it meanwhile; its meetings stay as they are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeriesDetails.class)))
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") String match, SeriesChange wanted) {
        long one = Ids.parse(id);
        series.change(new ChangeSeries(one, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), SeriesData::reasons)));
        return answer(one);
    }

    private Response answer(long id) {
        var details = series.details(id);
        return Versioned.of(details.version(), details);
    }
}
