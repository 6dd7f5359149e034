package de.reihum.web.api.audit;

import de.reihum.audit.AuditTrail.Wanted;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.ProductClock;
import de.reihum.web.api.ListRequest;
import de.reihum.web.api.description.About;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Which changes are wanted. */
public class AuditRequest extends ListRequest {

    @QueryParam("text")
    @DefaultValue("")
    @About("Part of the name of who acted, of the record, or of an old or new value")
    private String text;

    @QueryParam("entity")
    @DefaultValue("")
    @About("Kind of record, e.g. Member, Contact, Touch, Poll")
    private String entity;

    @QueryParam("action")
    @DefaultValue("")
    @About("CREATED, CHANGED, REMOVED, EXPORTED, READ, FORGOTTEN")
    private String action;

    @QueryParam("actor")
    @DefaultValue("")
    @About("The whole name of who acted")
    private String actor;

    @QueryParam("from")
    @About("First day, e.g. 2026-01-01")
    private String from;

    Wanted filter() {
        return within(Wanted.everything());
    }

    Wanted around(long record) {
        return within(Wanted.around(record));
    }

    private Wanted within(Wanted all) {
        return all.withText(text).withEntity(entity).withAction(action).withActor(actor).withFrom(begin());
    }

    private Instant begin() {
        try {
            return from == null || from.isBlank() ? null : LocalDate.parse(from).atStartOfDay(ProductClock.ZONE).toInstant();
        } catch (DateTimeParseException none) {
            throw new InvalidValue("from", "api.refusal.format");
        }
    }
}
