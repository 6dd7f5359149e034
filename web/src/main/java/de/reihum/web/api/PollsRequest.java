package de.reihum.web.api;

import de.reihum.polls.Poll;
import de.reihum.polls.PollFilter;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which polls are wanted. */
public class PollsRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in the question")
    private String text;

    @QueryParam("state")
    @About("DRAFT, RUNNING, CLOSED; several mean any of them")
    private List<String> states;

    PollFilter filter() {
        return new PollFilter(text, Choice.any(Poll.State.class, "state", states));
    }
}
