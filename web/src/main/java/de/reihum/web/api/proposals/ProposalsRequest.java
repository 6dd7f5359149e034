package de.reihum.web.api.proposals;

import de.reihum.proposals.Proposal;
import de.reihum.proposals.ProposalFilter;
import de.reihum.shared.InvalidValue;
import de.reihum.web.api.Choice;
import de.reihum.web.api.ListRequest;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which proposals are wanted. */
public class ProposalsRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in the title or the member's name")
    private String text;

    @QueryParam("kind")
    @About("TOPIC, MEETING; several mean any of them")
    private List<String> kinds;

    @QueryParam("state")
    @About("OPEN, ACCEPTED, MERGED, DECLINED, WITHDRAWN; several mean any of them")
    private List<String> states;

    @QueryParam("member")
    @DefaultValue("0")
    @About("Id of the member who proposed it")
    private String member;

    ProposalFilter filter() {
        try {
            return new ProposalFilter(text, Choice.any(Proposal.Kind.class, "kind", kinds), Choice.any(Proposal.State.class, "state", states), Long.parseLong(member));
        } catch (NumberFormatException none) {
            throw new InvalidValue("member", "api.refusal.format");
        }
    }
}
