package de.reihum.web.api.settings;

import de.reihum.fields.Target;
import de.reihum.members.ContactService;
import de.reihum.members.extras.ExtraService;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A contact's own fields. */
@Path("members/{member}/contacts/{id}/fields")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Fields", description = "What the network's own fields say about a contact")
@ApplicationScoped
public class ContactFieldsResource {

    private ExtraService extras;
    private ContactService contacts;

    protected ContactFieldsResource() {}

    @Inject
    public ContactFieldsResource(ExtraService extras, ContactService contacts) {
        this.extras = extras;
        this.contacts = contacts;
    }

    @GET
    @Operation(operationId = "listContactFields", summary = "Lists the network's own fields with what stands in them for one contact; empty ones too")
    public List<FieldEntry> list(@PathParam("member") String member, @PathParam("id") String id) {
        return FieldEntry.all(extras, Target.CONTACT, of(member, id));
    }

    @PUT
    @Operation(operationId = "fillContactFields", summary = "Fills in own fields of one contact", description = "Fields that are not named stay as they are; an empty text empties one")
    public List<FieldEntry> fill(@PathParam("member") String member, @PathParam("id") String id, FieldValues wanted) {
        extras.fillContact(of(member, id), wanted.checked());
        return list(member, id);
    }

    private long of(String member, String id) {
        var contact = contacts.details(Ids.parse(id));
        if (contact.member() != Ids.parse(member)) {
            throw NotFound.record();
        }
        return contact.id();
    }
}
