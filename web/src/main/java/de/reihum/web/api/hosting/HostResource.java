package de.reihum.web.api.hosting;

import de.reihum.hosting.asking.HostDetails;
import de.reihum.hosting.asking.HostService;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The host of one meeting. */
@Path("meetings/{id}/host")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Hosts", description = "Who hosts the meetings of a series, in which order, and why")
@ApplicationScoped
public class HostResource {

    private HostService hosts;

    protected HostResource() {}

    @Inject
    public HostResource(HostService hosts) {
        this.hosts = hosts;
    }

    @GET
    @Operation(operationId = "getHost", summary = "Shows who hosts a meeting or is asked, else who should host it and why")
    public HostDetails get(@PathParam("id") String id) {
        return hosts.details(Ids.parse(id));
    }

    @POST
    @Path("ask")
    @Operation(operationId = "askHost", summary = "Writes to a company and waits for its answer")
    public HostDetails ask(@PathParam("id") String id, Company wanted) {
        hosts.ask(Ids.parse(id), given(wanted == null ? null : wanted.member(), "member"));
        return get(id);
    }

    @POST
    @Path("confirm")
    @Operation(operationId = "confirmHost", summary = "Notes that a company has agreed by word of mouth")
    public HostDetails confirm(@PathParam("id") String id, Company wanted) {
        hosts.confirm(Ids.parse(id), given(wanted == null ? null : wanted.member(), "member"));
        return get(id);
    }

    @POST
    @Path("withdraw")
    @Operation(operationId = "withdrawHostRequest", summary = "Takes a request back that was not answered yet")
    public HostDetails withdraw(@PathParam("id") String id) {
        hosts.withdraw(Ids.parse(id));
        return get(id);
    }

    @POST
    @Path("decline")
    @Operation(operationId = "declineHost", summary = "Notes that the company that is asked has said no by word of mouth", description = "The next company is asked, or the team gets a task, as after a no on its page")
    public HostDetails decline(@PathParam("id") String id) {
        hosts.decline(Ids.parse(id));
        return get(id);
    }

    @POST
    @Path("give-back")
    @Operation(operationId = "giveHostBack", summary = "Notes that the host cannot do it after all", description = "It keeps its turn")
    public HostDetails giveBack(@PathParam("id") String id, Word wanted) {
        hosts.giveBack(Ids.parse(id), wanted == null ? "" : wanted.word());
        return get(id);
    }

    @POST
    @Path("swap")
    @Operation(operationId = "swapHosts", summary = "Swaps the hosts of two meetings", description = "Each keeps its place in the order")
    public HostDetails swap(@PathParam("id") String id, OtherMeeting wanted) {
        hosts.swap(Ids.parse(id), given(wanted == null ? null : wanted.meeting(), "meeting"));
        return get(id);
    }

    private static long given(Long id, String field) {
        if (id == null) {
            throw new InvalidValue(field, "api.refusal.format");
        }
        return id;
    }
}
