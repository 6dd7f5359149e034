package de.reihum.web.api.privacy;

import de.reihum.members.ContactService;
import de.reihum.privacy.ErasePerson;
import de.reihum.privacy.PrivacyService;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.web.api.Versioned;
import de.reihum.web.api.problem.ProblemAnswer;
import de.reihum.web.privacy.PersonCopy;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is stored about one contact, for giving it to her and for forgetting her. */
@Path("members/{member}/contacts/{id}/privacy")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Rights of persons", description = "Everything that is stored about a contact, and forgetting her (GDPR Art. 15, 17, 20)")
@ApplicationScoped
public class PersonResource {

    private ContactService contacts;
    private PrivacyService privacy;
    private Messages messages;

    protected PersonResource() {}

    @Inject
    public PersonResource(ContactService contacts, PrivacyService privacy, Messages messages) {
        this.contacts = contacts;
        this.privacy = privacy;
        this.messages = messages;
    }

    @GET
    @Operation(operationId = "forecastErasure", summary = "Says what erasing a contact would do", description = "Changes nothing. Needs the scope privacy:write")
    public Forecast forecast(@PathParam("member") String member, @PathParam("id") String id) {
        return Forecast.of(privacy.preview(of(member, id)));
    }

    @POST
    @Path("export")
    @Operation(operationId = "exportPerson", summary = "Gives everything that is stored about a contact", description = "That the data were taken along is noted in the audit trail. Sections and names are keys that stay the same in every language; label and text say the same in the language of Accept-Language (de or en)")
    public PersonCopy export(@PathParam("member") String member, @PathParam("id") String id, @Context HttpHeaders request) {
        return PersonCopy.of(privacy.export(of(member, id)), messages, ProblemAnswer.language(request.getAcceptableLanguages()));
    }

    @POST
    @Path("erase")
    @Operation(operationId = "erasePerson", summary = "Erases a contact for good",
            description = "Version and name must be those of the forecast. Each text of its list elsewhere must stand in replace (the name goes) or in leave (somebody else is meant), otherwise the answer is 409: nothing is replaced unasked. What must stay stays without her and is listed with its reason. Afterwards the contact is not found any more")
    public Erased erase(@PathParam("member") String member, @PathParam("id") String id, @HeaderParam("If-Match") String match, ErasureWish wanted) {
        var kept = privacy.erase(new ErasePerson(of(member, id), Versioned.seen(match, wanted.version()), wanted.name(), wanted.verdicts()));
        return new Erased(kept.stream().map(Kept::of).toList());
    }

    private long of(String member, String id) {
        var contact = contacts.details(Ids.parse(id));
        if (contact.member() != Ids.parse(member)) {
            throw NotFound.record();
        }
        return contact.id();
    }
}
