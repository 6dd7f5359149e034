package de.reihum.web.api.duplicates;

import de.reihum.duplicates.DuplicateFilter;
import de.reihum.web.api.ListRequest;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Set;

/** Which pairs are wanted. */
public class DuplicatesRequest extends ListRequest {

    @QueryParam("text")
    @About("Words that all occur in the two names and places")
    private String text;

    @QueryParam("apart")
    @DefaultValue("false")
    @About("true for those that were told apart, otherwise those nobody has decided on")
    private String apart;

    DuplicateFilter filter() {
        return new DuplicateFilter(text, Set.of(), Boolean.parseBoolean(apart));
    }
}
