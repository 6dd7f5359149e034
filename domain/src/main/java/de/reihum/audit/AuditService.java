package de.reihum.audit;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets a network see what was changed in it. */
@ApplicationScoped
@Transactional
public class AuditService {

    private AuditTrail trail;

    protected AuditService() {}

    @Inject
    public AuditService(AuditTrail trail) {
        this.trail = trail;
    }

    @Requires(Permission.AUDIT_READ)
    public List<AuditRow> find(AuditTrail.Wanted wanted, Slice slice) {
        return trail.find(wanted, slice);
    }

    /** Who has done something, to choose from. */
    @Requires(Permission.AUDIT_READ)
    public List<String> actors() {
        return trail.actors();
    }

    @Requires(Permission.AUDIT_READ)
    public long count(AuditTrail.Wanted wanted) {
        return trail.count(wanted);
    }
}
