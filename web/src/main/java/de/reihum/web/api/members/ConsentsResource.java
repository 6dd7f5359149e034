package de.reihum.web.api.members;

import de.reihum.members.ContactService;
import de.reihum.members.consents.ConsentData;
import de.reihum.members.consents.ConsentRow;
import de.reihum.members.consents.ConsentService;
import de.reihum.members.consents.ConsentService.RecordConsent;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.web.api.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one contact has agreed to. */
@Path("members/{member}/contacts/{id}/consents")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Consents", description = "What a contact has agreed to, with its proof")
@ApplicationScoped
public class ConsentsResource {

    private ContactService contacts;
    private ConsentService consents;

    protected ConsentsResource() {}

    @Inject
    public ConsentsResource(ContactService contacts, ConsentService consents) {
        this.contacts = contacts;
        this.consents = consents;
    }

    @GET
    @Operation(operationId = "listConsents", summary = "Lists what a contact has agreed to, the newest first, also what was withdrawn")
    public List<ConsentRow> list(@PathParam("member") String member, @PathParam("id") String id) {
        return consents.of(of(member, id));
    }

    @POST
    @Operation(operationId = "recordConsent", summary = "Records that a contact has agreed to something")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response record(@PathParam("member") String member, @PathParam("id") String id, ConsentData wanted) {
        return Response.ok(new Reference(consents.record(new RecordConsent(of(member, id), wanted)))).build();
    }

    @POST
    @Path("withdraw")
    @Operation(operationId = "withdrawConsents", summary = "Takes back everything at once: no mails from now on")
    public List<ConsentRow> withdraw(@PathParam("member") String member, @PathParam("id") String id, Withdrawal wanted) {
        long contact = of(member, id);
        consents.withdrawAll(contact, wanted.how());
        return consents.of(contact);
    }

    private long of(String member, String id) {
        var contact = contacts.details(Ids.parse(id));
        if (contact.member() != Ids.parse(member)) {
            throw NotFound.record();
        }
        return contact.id();
    }

    /** @param how the contact said so, e.g. by phone; may be left out */
    public record Withdrawal(String how) {}
}
