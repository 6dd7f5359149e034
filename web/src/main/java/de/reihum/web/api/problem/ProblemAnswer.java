package de.reihum.web.api.problem;

import de.reihum.web.api.json.Json;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Sends problems, inside JAX-RS and before it, in the language the caller asked for. */
@ApplicationScoped
public class ProblemAnswer {

    private Problems problems;
    private Json json;

    protected ProblemAnswer() {}

    @Inject
    public ProblemAnswer(Problems problems, Json json) {
        this.problems = problems;
        this.json = json;
    }

    public Response of(Throwable failure, HttpHeaders request) {
        return response(problems.of(failure, language(request.getAcceptableLanguages())), request);
    }

    public Response of(int status, HttpHeaders request) {
        return response(problems.of(status, language(request.getAcceptableLanguages())), request);
    }

    /** For filters that refuse before JAX-RS sees the request. */
    public void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = request.getHeader("Accept-Language") == null ? Locale.GERMAN : language(Collections.list(request.getLocales()));
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", language.getLanguage());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json.bytes(problems.of(status, language)));
    }

    private Response response(Problem problem, HttpHeaders request) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).language(language(request.getAcceptableLanguages()))
                .header("Vary", "Accept-Language").entity(json.bytes(problem)).build();
    }

    /** The first one wanted that the product speaks. */
    public static Locale language(List<Locale> wanted) {
        return wanted.stream().filter(locale -> Messages.LANGUAGES.stream().anyMatch(ours -> ours.getLanguage().equals(locale.getLanguage())))
                .findFirst().map(Messages::nearest).orElse(Locale.GERMAN);
    }
}
