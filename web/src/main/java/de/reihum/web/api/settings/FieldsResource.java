package de.reihum.web.api.settings;

import de.reihum.fields.FieldKind;
import de.reihum.fields.FilledField;
import de.reihum.members.extras.ExtraService;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member's own fields, to be read. */
@Path("members/{member}/fields")
@Produces("application/json")
@Tag(name = "Fields", description = "What the network's own fields say about a member")
@ApplicationScoped
public class FieldsResource {

    /** @param value dates as 2026-11-22, numbers with a point, yes or no @param chosen the names of a choice's options */
    public record FieldEntry(long field, String name, FieldKind kind, String value, List<String> chosen) {}

    private ExtraService extras;

    protected FieldsResource() {}

    @Inject
    public FieldsResource(ExtraService extras) {
        this.extras = extras;
    }

    @GET
    @Operation(operationId = "listMemberFields", summary = "Lists what stands in the network's own fields for one member")
    public List<FieldEntry> list(@PathParam("member") String member) {
        return extras.of(Ids.parse(member)).stream().map(FieldsResource::entry).toList();
    }

    private static FieldEntry entry(FilledField one) {
        var field = one.field();
        return new FieldEntry(field.id(), field.nameDe(), field.kind(), one.value(), field.kind() == FieldKind.CHOICE ? field.chosen(one.value()) : List.of());
    }
}
