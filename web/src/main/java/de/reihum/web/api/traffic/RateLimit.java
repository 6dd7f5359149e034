package de.reihum.web.api.traffic;

import de.reihum.accounts.Actor;
import de.reihum.web.api.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one network's program from taking the server away from the others: each key has its own bucket, on each server. */
@Provider
@PreMatching
@ApplicationScoped
public class RateLimit implements ContainerRequestFilter {

    /** Requests per second that a key may keep up. */
    private static final int RATE = Integer.getInteger("reihum.api.rate", 100);
    /** Requests that may come at once. */
    private static final int BURST = Integer.getInteger("reihum.api.burst", 2000);

    private final Map<Long, Bucket> buckets = new ConcurrentHashMap<>();

    private Actor actor;
    private ProblemAnswer problems;

    @Context
    private HttpHeaders headers;

    protected RateLimit() {}

    @Inject
    public RateLimit(Actor actor, ProblemAnswer problems) {
        this.actor = actor;
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var wait = buckets.computeIfAbsent(actor.identity().id(), key -> new Bucket(BURST, RATE)).take(System.nanoTime());
        if (wait > 0) {
            request.abortWith(Response.fromResponse(problems.of(429, headers)).header(HttpHeaders.RETRY_AFTER, wait).build());
        }
    }
}
