package de.reihum.web.api.meetings;

import de.reihum.invitations.run.EveCall;
import de.reihum.invitations.run.EveCallService;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is called on the day before a meeting. */
@Path("meetings/{id}/invitations/eve-calls")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Meetings")
@ApplicationScoped
public class EveCallsResource {

    /** @param contact its id */
    public record Called(Long contact) {

        public Called {
            if (contact == null) {
                throw new InvalidValue("contact", "api.refusal.format");
            }
        }
    }

    private EveCallService calls;

    protected EveCallsResource() {}

    @Inject
    public EveCallsResource(EveCallService calls) {
        this.calls = calls;
    }

    @GET
    @Operation(operationId = "listEveCalls", summary = "Lists whom to call on the day before, because they come, host or speak, and get no mails",
            description = "Those who come by member's name, then the host and those who speak, whose invitation is 0. Empty before 9 o'clock on the day before and once the meeting begins")
    public List<EveCall> list(@PathParam("id") String id) {
        return calls.calls(Ids.parse(id));
    }

    @POST
    @Operation(operationId = "noteEveCall", summary = "Notes that somebody was called, and answers who is left", description = "Counts from 9 o'clock on the day before, and no more once the meeting has moved; 404 when she is neither invited nor to be called as host or speaker")
    public List<EveCall> called(@PathParam("id") String id, Called wanted) {
        calls.called(Ids.parse(id), wanted.contact());
        return calls.calls(Ids.parse(id));
    }

    @DELETE
    @Path("{contact}")
    @Operation(operationId = "takeBackEveCall", summary = "Takes back that somebody was called", description = "She is on the list again")
    public void notCalled(@PathParam("id") String id, @PathParam("contact") String contact) {
        calls.notCalled(Ids.parse(id), Ids.parse(contact));
    }
}
