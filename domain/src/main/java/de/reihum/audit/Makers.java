package de.reihum.audit;

import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who made a record, as the audit trail remembers it. */
@ApplicationScoped
public class Makers {

    private static final int LONG_HISTORY = 100;

    private AuditTrail trail;

    protected Makers() {}

    @Inject
    public Makers(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param entity e.g. {@code Poll} @param name of whoever may have made it, as it was then */
    public boolean made(String entity, long record, String name) {
        return trail.find(new AuditTrail.Wanted(entity, record, ""), Slice.first(LONG_HISTORY)).stream().anyMatch(row -> row.action().equals("CREATED") && row.actorName().equals(name));
    }
}
