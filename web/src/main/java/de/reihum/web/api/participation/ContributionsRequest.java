package de.reihum.web.api.participation;

import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.web.api.Choice;
import de.reihum.web.api.ListRequest;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which contributions are wanted. */
public class ContributionsRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in the line or in what is known about the member")
    private String text;

    @QueryParam("kind")
    @About("TALK, HOSTING, MATERIAL, EXPERT_ANSWER, TOPIC; several mean any of them")
    private List<String> kinds;

    ContributionFilter filter(long member) {
        return new ContributionFilter(text, Choice.any(Contribution.Kind.class, "kind", kinds), member, null, null);
    }
}
