package de.reihum.web.api.meetings;

import de.reihum.invitations.InvitationPreview;
import de.reihum.invitations.InvitationService;
import de.reihum.invitations.InvitationService.Sent;
import de.reihum.invitations.InvitedRow;
import de.reihum.invitations.SendInvitations;
import de.reihum.invitations.run.Remind;
import de.reihum.invitations.run.ReminderService;
import de.reihum.shared.Ids;
import de.reihum.web.api.Versioned;
import de.reihum.web.api.meetings.Inviting.OtherWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is invited to a meeting. */
@Path("meetings/{id}/invitations")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Meetings")
@ApplicationScoped
public class InvitationsResource {

    private InvitationService invitations;
    private ReminderService reminders;

    protected InvitationsResource() {}

    @Inject
    public InvitationsResource(InvitationService invitations, ReminderService reminders) {
        this.invitations = invitations;
        this.reminders = reminders;
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "Lists who is invited, how, and what became of it", description = "By member's name")
    public List<InvitedRow> list(@PathParam("id") String id) {
        return invitations.rows(Ids.parse(id));
    }

    @GET
    @Path("preview")
    @Operation(operationId = "previewInvitations", summary = "Shows who would be invited now by which way, and who cannot be and why", description = "Invites nobody")
    public InvitationPreview preview(@PathParam("id") String id) {
        return invitations.preview(Ids.parse(id), Set.of());
    }

    @POST
    @Operation(operationId = "invite", summary = "Invites everybody in the meeting's audience who is not invited yet", description = "Mails are sent and letters written soon after; 409 when the meeting has changed since it was read")
    public Sent send(@PathParam("id") String id, @HeaderParam("If-Match") String match, Inviting wanted) {
        return invitations.send(new SendInvitations(Ids.parse(id), Versioned.seen(match, wanted.version()), Set.of(), Set.copyOf(wanted.without()),
                wanted.ways().stream().collect(Collectors.toMap(OtherWay::member, OtherWay::channel, (first, second) -> second))));
    }

    @POST
    @Path("remind")
    @Operation(operationId = "remindInvited", summary = "Reminds by mail whoever has not answered", description = "At most twice, and not within three days of the last message; 409 when nobody is left")
    public Reminded remind(@PathParam("id") String id, Reminding wanted) {
        var only = wanted == null || wanted.only() == null ? Optional.<Set<Long>>empty() : Optional.of(Set.copyOf(wanted.only()));
        var without = wanted == null ? Set.<Long>of() : Set.copyOf(wanted.without());
        return new Reminded(reminders.remind(new Remind(Ids.parse(id), only, without)));
    }
}
