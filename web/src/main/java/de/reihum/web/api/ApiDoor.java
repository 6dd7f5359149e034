package de.reihum.web.api;

import de.reihum.api.KeyRing;
import de.reihum.api.KnownKey;
import de.reihum.web.api.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Recognises the key of a request to the API; used by the access filter, which then enters network and identity. A
 * login session counts for nothing here, so no foreign page can use one.
 */
@ApplicationScoped
public class ApiDoor {

    private static final String SCHEME = "Bearer ";

    private KeyRing keys;
    private ProblemAnswer problems;

    protected ApiDoor() {}

    @Inject
    public ApiDoor(KeyRing keys, ProblemAnswer problems) {
        this.keys = keys;
        this.problems = problems;
    }

    /** @return nothing after the request was answered: 401 without a good key, 404 where no version of the API is */
    public Optional<KnownKey> open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var header = request.getHeader("Authorization");
        var bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        var key = bearer ? keys.recognise(header.substring(SCHEME.length()).strip()) : Optional.<KnownKey>empty();
        if (key.isEmpty()) {
            response.setHeader("WWW-Authenticate", bearer ? "Bearer realm=\"Reihum\", error=\"invalid_token\"" : "Bearer realm=\"Reihum\"");
            problems.send(HttpServletResponse.SC_UNAUTHORIZED, request, response);
        } else if (!request.getServletPath().equals(ApiApplication.PATH)) {
            problems.send(HttpServletResponse.SC_NOT_FOUND, request, response);
            return Optional.empty();
        }
        return key;
    }
}
