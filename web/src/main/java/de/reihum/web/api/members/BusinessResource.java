package de.reihum.web.api.members;

import de.reihum.members.business.BusinessDetails;
import de.reihum.members.business.BusinessService;
import de.reihum.members.business.BusinessService.AddSite;
import de.reihum.members.business.BusinessService.ChangeSite;
import de.reihum.members.business.BusinessService.OfferHosting;
import de.reihum.members.business.HostingData;
import de.reihum.members.business.SiteData;
import de.reihum.shared.Ids;
import de.reihum.web.api.Body;
import de.reihum.web.api.Versioned;
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

/** One member as a host, and its places. */
@Path("members/{id}/business")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Business", description = "What a member offers as a host, and its further places")
@ApplicationScoped
public class BusinessResource {

    private BusinessService businesses;

    protected BusinessResource() {}

    @Inject
    public BusinessResource(BusinessService businesses) {
        this.businesses = businesses;
    }

    @GET
    @Operation(operationId = "getBusiness", summary = "Shows a member as a host and its further places")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BusinessDetails.class)))
    public Response get(@PathParam("id") String id) {
        return answer(Ids.parse(id));
    }

    @PUT
    @Path("hosting")
    @Operation(operationId = "offerHosting", summary = "Replaces what is known about a member as a host")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BusinessDetails.class)))
    public Response offer(@PathParam("id") String id, @HeaderParam("If-Match") String match, HostingChange wanted) {
        long member = Ids.parse(id);
        businesses.offer(new OfferHosting(member, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), data -> List.of())));
        return answer(member);
    }

    @POST
    @Path("sites")
    @Operation(operationId = "addSite", summary = "Adds a further place")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BusinessDetails.class)))
    public Response add(@PathParam("id") String id, @HeaderParam("If-Match") String match, SiteChange wanted) {
        long member = Ids.parse(id);
        businesses.add(new AddSite(member, Versioned.seen(match, wanted.version()), Body.part("data", wanted.data(), data -> List.of())));
        return answer(member);
    }

    @PUT
    @Path("sites/{site}")
    @Operation(operationId = "changeSite", summary = "Replaces what is known about a further place", description = "409 when somebody else has changed the member meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BusinessDetails.class)))
    public Response change(@PathParam("id") String id, @PathParam("site") String site, @HeaderParam("If-Match") String match, SiteChange wanted) {
        long member = Ids.parse(id);
        businesses.change(new ChangeSite(member, Versioned.seen(match, wanted.version()), Ids.parse(site), Body.part("data", wanted.data(), SiteData::reasons)));
        return answer(member);
    }

    @POST
    @Path("sites/{site}/remove")
    @Operation(operationId = "removeSite", summary = "Removes a further place")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BusinessDetails.class)))
    public Response remove(@PathParam("id") String id, @PathParam("site") String site) {
        long member = Ids.parse(id);
        businesses.remove(member, Ids.parse(site));
        return answer(member);
    }

    private Response answer(long member) {
        var details = businesses.details(member);
        return Versioned.of(details.version(), details);
    }

    /** @param version of the member, as it was read; may instead stand in If-Match */
    public record HostingChange(Long version, HostingData data) {}

    /** @param version of the member, as it was read; may instead stand in If-Match */
    public record SiteChange(Long version, SiteData data) {}
}
