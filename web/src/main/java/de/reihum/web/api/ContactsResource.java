package de.reihum.web.api;

import de.reihum.members.ContactData;
import de.reihum.members.ContactDetails;
import de.reihum.members.ContactService;
import de.reihum.members.ContactService.ChangeContact;
import de.reihum.members.MemberService;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.web.api.traffic.Made;
import de.reihum.web.api.traffic.Repeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** The contacts of one member; another member's contact does not exist here. */
@Path("members/{member}/contacts")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Contacts", description = "The people to talk to at a member")
@ApplicationScoped
public class ContactsResource {

    private MemberService members;
    private ContactService contacts;
    private Repeats repeats;

    protected ContactsResource() {}

    @Inject
    public ContactsResource(MemberService members, ContactService contacts, Repeats repeats) {
        this.members = members;
        this.contacts = contacts;
        this.repeats = repeats;
    }

    @GET
    @Operation(operationId = "listContacts", summary = "Lists the contacts of a member, archived ones too")
    public List<ContactDetails> list(@PathParam("member") String member) {
        return members.details(Ids.parse(member)).contacts();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getContact", summary = "Shows one contact")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response get(@PathParam("member") String member, @PathParam("id") String id) {
        return answer(of(member, id));
    }

    @POST
    @Operation(operationId = "createContact", summary = "Adds a contact; the first one represents the member")
    @APIResponse(responseCode = "201", description = "Location names the new contact", content = @Content(schema = @Schema(implementation = Reference.class)))
    public Response create(@PathParam("member") String member, ContactData wanted) {
        return repeats.answer(wanted, () -> {
            long id = contacts.add(Ids.parse(member), wanted);
            return Made.created(ApiApplication.PATH + "/members/" + member + "/contacts/" + id, new Reference(id));
        });
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeContact", summary = "Replaces what is known about a contact", description = "409 when somebody else has changed it meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response change(@PathParam("member") String member, @PathParam("id") String id, @HeaderParam("If-Match") String match, ContactChange wanted) {
        long contact = of(member, id).id();
        contacts.change(new ChangeContact(contact, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), ContactData::reasons), wanted.consentText()));
        return answer(contacts.details(contact));
    }

    @POST
    @Path("{id}/archive")
    @Operation(operationId = "archiveContact", summary = "Takes a contact out of use; its history stays")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response archive(@PathParam("member") String member, @PathParam("id") String id) {
        long contact = of(member, id).id();
        contacts.archive(contact);
        return answer(contacts.details(contact));
    }

    @POST
    @Path("{id}/restore")
    @Operation(operationId = "restoreContact", summary = "Brings an archived contact back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response restore(@PathParam("member") String member, @PathParam("id") String id) {
        long contact = of(member, id).id();
        contacts.restore(contact);
        return answer(contacts.details(contact));
    }

    private ContactDetails of(String member, String id) {
        var contact = contacts.details(Ids.parse(id));
        if (contact.member() != Ids.parse(member)) {
            throw NotFound.record();
        }
        return contact;
    }

    private static Response answer(ContactDetails contact) {
        return Versioned.of(contact.version(), contact);
    }
}
