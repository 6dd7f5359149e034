package de.reihum.web.api.traffic;

import de.reihum.accounts.Actor;
import de.reihum.api.Answer;
import de.reihum.api.InProgress;
import de.reihum.api.Once;
import de.reihum.api.Repeatable;
import de.reihum.web.api.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers a POST that carries {@code Idempotency-Key} once, and again from memory. A repetition that arrives while the first one still runs is
 * told to come back: here at once, between servers by the unique index.
 */
@ApplicationScoped
public class Repeats {

    public static final String HEADER = "Idempotency-Key";

    private final Set<Repeatable> running = ConcurrentHashMap.newKeySet();

    private Once once;
    private Actor actor;
    private HttpServletRequest request;
    private Json json;

    protected Repeats() {}

    @Inject
    public Repeats(Once once, Actor actor, HttpServletRequest request, Json json) {
        this.once = once;
        this.actor = actor;
        this.request = request;
        this.json = json;
    }

    /** @param command the body as it was understood */
    public Response answer(Object command, Supplier<Made> effect) {
        var key = request.getHeader(HEADER);
        if (key == null) {
            return response(written(effect.get()));
        }
        var content = request.getMethod() + " " + request.getRequestURI() + " " + new String(json.bytes(command), StandardCharsets.UTF_8);
        return once(new Repeatable(actor.identity().id(), key.strip(), content), effect);
    }

    private Response once(Repeatable repeatable, Supplier<Made> effect) {
        var earlier = once.earlier(repeatable);
        if (earlier.isPresent()) {
            return Response.fromResponse(response(earlier.get())).header("Idempotency-Replayed", "true").build();
        }
        if (!running.add(repeatable)) {
            throw new InProgress();
        }
        try {
            return response(once.run(repeatable, () -> written(effect.get())));
        } finally {
            running.remove(repeatable);
        }
    }

    private Answer written(Made made) {
        return new Answer(made.status(), made.location(), made.version(), new String(json.bytes(made.body()), StandardCharsets.UTF_8));
    }

    private static Response response(Answer answer) {
        var response = Response.status(answer.status()).type("application/json").entity(answer.body().getBytes(StandardCharsets.UTF_8));
        if (answer.location() != null) {
            response.header("Location", answer.location());
        }
        return (answer.version() == null ? response : response.tag(answer.version())).build();
    }
}
