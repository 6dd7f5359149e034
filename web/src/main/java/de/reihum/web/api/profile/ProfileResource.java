package de.reihum.web.api.profile;

import de.reihum.profile.ProfileDetails;
import de.reihum.profile.ProfileService;
import de.reihum.profile.ProfileService.ConfirmProfile;
import de.reihum.profile.ProfileService.SaveProfile;
import de.reihum.profile.ProfileState;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
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

/** What the network says about itself, year by year. */
@Path("profile")
@Produces("application/json")
@Consumes("application/json")
@Tag(name = "Profile", description = "What the network says about itself, year by year, and what kind of network it is")
@ApplicationScoped
public class ProfileResource {

    private ProfileService profiles;

    protected ProfileResource() {}

    @Inject
    public ProfileResource(ProfileService profiles) {
        this.profiles = profiles;
    }

    @GET
    @Operation(operationId = "getProfileState", summary = "Tells which years have a profile and when it was last confirmed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfileState.class)))
    public Response state() {
        return Response.ok(profiles.state()).build();
    }

    @GET
    @Path("{year}")
    @Operation(operationId = "getProfile", summary = "Shows the profile of one year with its typology")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfileDetails.class)))
    public Response get(@PathParam("year") String year) {
        return answer(year(year));
    }

    @PUT
    @Operation(operationId = "saveProfile", summary = "Replaces the answers of this year; without a version they are the first ones", description = "409 when somebody else has changed them meanwhile")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfileDetails.class)))
    public Response save(@HeaderParam("If-Match") String match, ProfileChange wanted) {
        var version = match == null && wanted.version() == null ? null : Versioned.seen(match, wanted.version());
        profiles.save(new SaveProfile(version, Body.part("data", wanted.data(), data -> List.of())));
        return answer(profiles.state().latest());
    }

    @POST
    @Path("confirm")
    @Operation(operationId = "confirmProfile", summary = "Says that the profile is still right; one of an earlier year becomes this year's by it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfileState.class)))
    public Response confirm(StillRight seen) {
        int year = Body.part("year", seen.year(), value -> List.of());
        profiles.confirm(new ConfirmProfile(year, Versioned.seen(null, seen.version())));
        return state();
    }

    private Response answer(int year) {
        var profile = profiles.details(year);
        return Versioned.of(profile.version(), profile);
    }

    private static int year(String text) {
        long year = Ids.parse(text);
        if (year < 0 || year > 9999) {
            throw NotFound.record();
        }
        return (int) year;
    }
}
