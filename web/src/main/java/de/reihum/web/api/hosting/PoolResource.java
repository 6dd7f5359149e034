package de.reihum.web.api.hosting;

import de.reihum.hosting.pool.PoolDetails;
import de.reihum.hosting.pool.PoolService;
import de.reihum.hosting.pool.PoolService.ChangeEntry;
import de.reihum.hosting.pool.PoolService.ChangeRules;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.web.api.Versioned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The companies that host the meetings of a series. */
@Path("series/{id}/hosts")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Hosts", description = "Who hosts the meetings of a series, in which order, and why")
@ApplicationScoped
public class PoolResource {

    private PoolService pools;

    protected PoolResource() {}

    @Inject
    public PoolResource(PoolService pools) {
        this.pools = pools;
    }

    @GET
    @Operation(operationId = "getHosts", summary = "Shows the pool of a series in its order, the next four meetings with the reasons, and how fair it is",
            description = "version is that of the rules, each entry has its own")
    public PoolDetails get(@PathParam("id") String id) {
        return pools.details(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "admitHosts", summary = "Adds active members to the pool", description = "Those that are in it already, or stepped out, may be asked again")
    public PoolDetails admit(@PathParam("id") String id, Admission wanted) {
        if (wanted == null || wanted.members() == null || wanted.members().isEmpty()) {
            throw new InvalidValue("members", "hosting.refusal.choose");
        }
        pools.admit(Ids.parse(id), wanted.members());
        return get(id);
    }

    @PUT
    @Operation(operationId = "changeHostRules", summary = "Says what the series wants of its hosts", description = "409 when somebody else has changed it meanwhile")
    public PoolDetails rules(@PathParam("id") String id, @HeaderParam("If-Match") String match, RulesChange wanted) {
        if (wanted.rules() == null) {
            throw new InvalidValue("rules", "api.refusal.format");
        }
        pools.change(new ChangeRules(Ids.parse(id), Versioned.seen(match, wanted.version()), wanted.rules()));
        return get(id);
    }

    @PUT
    @Path("{entry}")
    @Operation(operationId = "changeHost", summary = "Says when a company may be asked", description = "409 when somebody else has changed it meanwhile")
    public PoolDetails change(@PathParam("id") String id, @PathParam("entry") String entry, @HeaderParam("If-Match") String match, EntryChange wanted) {
        if (wanted.data() == null) {
            throw new InvalidValue("data", "api.refusal.format");
        }
        pools.change(Ids.parse(id), new ChangeEntry(Ids.parse(entry), Versioned.seen(match, wanted.version()), wanted.data()));
        return get(id);
    }

    @DELETE
    @Path("{entry}")
    @Operation(operationId = "removeHost", summary = "Takes a company out of the pool that should never have been in")
    @APIResponse(responseCode = "204", description = "It is out")
    public Response remove(@PathParam("id") String id, @PathParam("entry") String entry) {
        pools.remove(Ids.parse(id), Ids.parse(entry));
        return Response.noContent().build();
    }
}
