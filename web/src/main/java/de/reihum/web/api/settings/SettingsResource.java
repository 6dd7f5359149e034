package de.reihum.web.api.settings;

import de.reihum.settings.SettingRow;
import de.reihum.settings.SettingsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Settings, to be read. */
@Path("settings")
@Produces("application/json")
@Tag(name = "Settings", description = "What counts in the network, and whose word it is")
@ApplicationScoped
public class SettingsResource {

    private SettingsService settings;

    protected SettingsResource() {}

    @Inject
    public SettingsResource(SettingsService settings) {
        this.settings = settings;
    }

    @GET
    @Operation(operationId = "listSettings", summary = "Lists all settings with the layer that decides")
    public List<SettingRow> list() {
        return settings.settings();
    }
}
