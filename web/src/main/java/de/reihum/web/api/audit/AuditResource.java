package de.reihum.web.api.audit;

import de.reihum.audit.AuditRow;
import de.reihum.audit.AuditService;
import de.reihum.shared.Ids;
import de.reihum.web.api.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail, to be read. */
@Path("audit")
@Produces("application/json")
@Tag(name = "Audit trail", description = "Who changed what, when, from which value to which")
@ApplicationScoped
public class AuditResource {

    private AuditService audit;

    protected AuditResource() {}

    @Inject
    public AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "Lists the changes in the network, filtered and paged, the newest first", description = "Needs the scope audit:read. sort is not taken")
    public Page<AuditRow> list(@BeanParam AuditRequest wanted) {
        var slice = wanted.slice();
        return Page.of(slice, audit.part(wanted.filter(), slice));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "listChangesOfRecord", summary = "Lists the changes of one record and of what belongs to it, the newest first",
            description = "Of a member for instance also those of its contacts, notes and sites")
    public Page<AuditRow> around(@PathParam("id") String id, @BeanParam AuditRequest wanted) {
        long record = audit.about(Ids.parse(id)).record();
        var slice = wanted.slice();
        return Page.of(slice, audit.part(wanted.around(record), slice));
    }
}
