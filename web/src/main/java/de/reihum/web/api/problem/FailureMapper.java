package de.reihum.web.api.problem;

import de.reihum.api.InProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Every failure leaves the API as a problem, never as the server's own page. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {

    private ProblemAnswer answer;

    @Context
    private HttpHeaders request;

    protected FailureMapper() {}

    @Inject
    public FailureMapper(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public Response toResponse(Throwable failure) {
        var problem = answer.of(failure, request);
        if (failure instanceof WebApplicationException http && http.getResponse().getHeaderString("Allow") != null) {
            return Response.fromResponse(problem).header("Allow", http.getResponse().getHeaderString("Allow")).build();
        }
        return failure instanceof InProgress ? Response.fromResponse(problem).header(HttpHeaders.RETRY_AFTER, 1).build() : problem;
    }
}
