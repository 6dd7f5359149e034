package de.reihum.web.api.settings;

import de.reihum.fields.Target;
import de.reihum.members.extras.ExtraService;
import de.reihum.shared.Ids;
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

/** A member's own fields. */
@Path("members/{member}/fields")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Fields", description = "What the network's own fields say about a member")
@ApplicationScoped
public class FieldsResource {

    private ExtraService extras;

    protected FieldsResource() {}

    @Inject
    public FieldsResource(ExtraService extras) {
        this.extras = extras;
    }

    @GET
    @Operation(operationId = "listMemberFields", summary = "Lists the network's own fields with what stands in them for one member; empty ones too, and retired ones that hold something")
    public List<FieldEntry> list(@PathParam("member") String member) {
        return FieldEntry.all(extras, Target.MEMBER, Ids.parse(member));
    }

    @PUT
    @Operation(operationId = "fillMemberFields", summary = "Fills in own fields of one member", description = "Fields that are not named stay as they are; an empty text empties one")
    public List<FieldEntry> fill(@PathParam("member") String member, FieldValues wanted) {
        extras.fillMember(Ids.parse(member), wanted.checked());
        return list(member);
    }
}
