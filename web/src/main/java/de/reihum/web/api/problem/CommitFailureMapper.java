package de.reihum.web.api.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What fails at the commit arrives wrapped, and the server brings a mapper of its own for the wrapper that must lose. */
@Provider
@ApplicationScoped
@Priority(1)
public class CommitFailureMapper implements ExceptionMapper<TransactionalException> {

    private ProblemAnswer answer;

    @Context
    private HttpHeaders request;

    protected CommitFailureMapper() {}

    @Inject
    public CommitFailureMapper(ProblemAnswer answer) {
        this.answer = answer;
    }

    @Override
    public Response toResponse(TransactionalException failure) {
        return answer.of(failure, request);
    }
}
