package de.reihum.web.api.settings;

import de.reihum.filters.FilterRow;
import de.reihum.filters.FilterService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Saved filters, to be read. */
@Path("filters")
@Produces("application/json")
@Tag(name = "Filters", description = "What the team keeps above its lists under a name")
@ApplicationScoped
public class FiltersResource {

    private FilterService filters;

    protected FiltersResource() {}

    @Inject
    public FiltersResource(FilterService filters) {
        this.filters = filters;
    }

    @GET
    @Operation(operationId = "listFilters", summary = "Lists saved filters: the team's, and those of the person who asks; a key has none of its own",
            description = "The content is JSON: by the filter's name what is set in it")
    public List<FilterRow> list(@QueryParam("list") @DefaultValue("") @Parameter(description = "Only those of one list, e.g. members.list") String list) {
        return filters.of(list);
    }
}
