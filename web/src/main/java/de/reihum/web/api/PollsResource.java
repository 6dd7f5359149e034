package de.reihum.web.api;

import de.reihum.ballots.AnswerRow;
import de.reihum.ballots.PollResults;
import de.reihum.ballots.ResultService;
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
import java.util.List;
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
    private ResultService results;

    protected PollsResource() {}

    @Inject
    public PollsResource(PollService polls, ResultService results) {
        this.polls = polls;
        this.results = results;
    }

    @GET
    @Operation(operationId = "listPolls", summary = "Lists polls, filtered, sorted and paged")
    public Page<PollRow> list(@BeanParam PollsRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, polls.part(wanted.filter(), slice));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPoll", summary = "Shows one poll with its options and turnout")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PollDetails.class)))
    public Response get(@PathParam("id") String id) {
        var details = polls.details(Ids.parse(id));
        return Versioned.of(details.version(), details);
    }

    @GET
    @Path("{id}/results")
    @Operation(operationId = "getPollResults", summary = "Shows what all answers together say", description = "Nothing but the turnout while results are hidden")
    public PollResults results(@PathParam("id") String id) {
        return results.results(Ids.parse(id));
    }

    @GET
    @Path("{id}/answers")
    @Operation(operationId = "listPollAnswers", summary = "Shows who answered what", description = "409 for anonymous polls and while results are hidden")
    public List<AnswerRow> answers(@PathParam("id") String id) {
        return results.answers(Ids.parse(id));
    }
}
