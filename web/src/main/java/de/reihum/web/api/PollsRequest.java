package de.reihum.web.api;

import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which polls are wanted. */
public class PollsRequest extends ListRequest {

    @QueryParam("text")
    @Parameter(description = "Words that all occur in the question")
    private String text;

    @QueryParam("state")
    @Parameter(description = "DRAFT, RUNNING, CLOSED; several mean any of them")
    private List<String> states;

    PollFilter filter() {
        return new PollFilter(text, Choice.any(Poll.State.class, "state", states));
    }
}
