package de.reihum.web.api.participation;

import de.reihum.participation.figures.FigureService;
import de.reihum.participation.figures.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many take an active part. */
@Path("participation/figures")
@Produces("application/json")
@Tag(name = "Participation figures", description = "How many small and medium companies take an active part")
@ApplicationScoped
public class FiguresResource {

    private FigureService figures;

    protected FiguresResource() {}

    @Inject
    public FiguresResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "getParticipationFigures", summary = "Counts active companies over time, by size and by sector")
    public Figures figures() {
        return figures.figures();
    }
}
