package de.reihum.web.api.matrix;

import de.reihum.matrix.Matrix;
import de.reihum.matrix.Matrix.Strangers;
import de.reihum.matrix.MatrixService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is in contact with whom. */
@Path("matrix")
@Produces("application/json")
@Tag(name = "Contact matrix", description = "Pairs of members that were in contact, among those that could have been")
@ApplicationScoped
public class MatrixResource {

    private static final int STRANGERS = 100;

    private MatrixService matrix;
    private Clock clock;

    protected MatrixResource() {}

    @Inject
    public MatrixResource(MatrixService matrix, Clock clock) {
        this.matrix = matrix;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getMatrix", summary = "Counts pairs in contact by kind and between groups of members", description = "Being at the same meeting is an opportunity and is counted apart")
    public Matrix matrix(@BeanParam MatrixRequest wanted) {
        return matrix.matrix(wanted.period(LocalDate.now(clock)), wanted.grouping());
    }

    @GET
    @Path("strangers")
    @Operation(operationId = "listStrangers", summary = "Lists members that never met and care about the same, the best matches first, at most 100")
    public List<Strangers> strangers() {
        return matrix.strangers(STRANGERS);
    }
}
