package de.reihum.web.api;

import de.reihum.polls.PollDetails;
import de.reihum.polls.PollRow;
import de.reihum.polls.PollService;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Topic polls, to be read; whether results may be seen yet is decided by the poll. */
@Path("polls")
@Produces("application/json")
@Tag(name = "Polls", description = "What members were asked, and what came of it")
@ApplicationScoped
public class PollsResource {

    private PollService polls;

    protected PollsResource() {}

    @Inject
    public PollsResource(PollService polls) {
        this.polls = polls;
    }

    @GET
    @Operation(operationId = "listPolls", summary = "Lists polls, filtered, sorted and paged")
    public Page<PollRow> list(@BeanParam PollsRequest wanted) {
        var slice = wanted.slice();
        var filter = wanted.filter();
        return Page.of(slice, polls.rows(filter, slice), polls.count(filter));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPoll", summary = "Shows one poll with its options and turnout")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PollDetails.class)))
    public Response get(@PathParam("id") String id) {
        var details = polls.details(Ids.parse(id));
        return Versioned.of(details.version(), details);
    }
}
