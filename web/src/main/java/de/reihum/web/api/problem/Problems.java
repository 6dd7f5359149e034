package de.reihum.web.api.problem;

import de.reihum.shared.Conflict;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Moved;
import de.reihum.shared.NotAllowed;
import de.reihum.shared.NotFound;
import de.reihum.shared.Reason;
import de.reihum.shared.Refusal;
import de.reihum.shared.RuleBroken;
import de.reihum.web.api.json.MalformedBody;
import de.reihum.web.shared.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Translates failures into problems. Whatever is not a refusal is our own fault: it is logged under a number, and only the number is told. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private Messages messages;
    private Ids ids;

    protected Problems() {}

    @Inject
    public Problems(Messages messages, Ids ids) {
        this.messages = messages;
        this.ids = ids;
    }

    public Problem of(Throwable failure, Locale language) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refused(refusal, language);
            }
            if (cause instanceof OptimisticLockException) {
                return refused(Conflict.changedByOther(), language);
            }
            if (cause instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
                return of(http.getResponse().getStatus(), language);
            }
        }
        return ours(failure, language);
    }

    /** The problem of a status that needs no explanation beyond its name. */
    public Problem of(int status, Locale language) {
        var key = "api.problem." + status;
        var kind = messages.has(key) ? key : "api.problem.400";
        return problem(kind, status, messages.text(language, kind + ".detail"), null, List.of(), language);
    }

    private Problem refused(Refusal refusal, Locale language) {
        var first = refusal.reasons().get(0);
        var fields = refusal.reasons().stream().filter(reason -> !reason.field().isEmpty())
                .map(reason -> new Problem.FieldError(reason.field(), text(reason, language))).toList();
        int status = status(refusal);
        var kind = "api.problem." + status;
        var detail = fields.isEmpty() ? text(first, language) : messages.text(language, kind + ".detail");
        return refusal instanceof Moved moved ? problem(kind, status, detail, null, fields, language).leadingTo(moved.to()) : problem(kind, status, detail, null, fields, language);
    }

    private static int status(Refusal refusal) {
        return refusal instanceof Moved ? 410
                : refusal instanceof MalformedBody malformed ? malformed.status()
                : refusal instanceof InvalidValue ? 422
                : refusal instanceof NotFound ? 404
                : refusal instanceof NotAllowed ? 403
                : refusal instanceof Conflict || refusal instanceof RuleBroken ? 409
                : 400;
    }

    private Problem ours(Throwable failure, Locale language) {
        var number = Long.toString(ids.next(), 36);
        LOG.log(Level.SEVERE, failure, () -> "Error " + number);
        var kind = "api.problem.500";
        return problem(kind, 500, messages.text(language, kind + ".detail", number), "urn:reihum:error:" + number, List.of(), language);
    }

    private String text(Reason reason, Locale language) {
        return messages.text(language, reason.key(), reason.arguments().toArray());
    }

    private Problem problem(String kind, int status, String detail, String instance, List<Problem.FieldError> fields, Locale language) {
        return new Problem("urn:reihum:" + kind.substring("api.".length()).replace('.', ':'), messages.text(language, kind), status, detail, instance, null, fields);
    }
}
