package de.reihum.audit;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.NotFound;
import de.reihum.shared.Part;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Lets a network see what was changed in it. */
@ApplicationScoped
@Transactional
public class AuditService {

    private static final int SOME = 20;

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

    /** All about these records, newest first. */
    @Requires(Permission.AUDIT_READ)
    public List<AuditRow> of(Collection<Long> records, Slice slice) {
        return trail.of(records, slice);
    }

    /** What kind of record it is, and as what it was known last. @throws NotFound when nothing was ever written about it */
    @Requires(Permission.AUDIT_READ)
    public AuditRow about(long record) {
        var rows = trail.find(new AuditTrail.Wanted("", record, ""), Slice.first(SOME));
        return rows.stream().filter(row -> !row.recordName().isEmpty()).findFirst().or(() -> rows.stream().findFirst()).orElseThrow(NotFound::record);
    }

    /** Who has done something, to choose from. */
    @Requires(Permission.AUDIT_READ)
    public List<String> actors() {
        return trail.actors();
    }

    /** Rows and their number in one transaction. */
    @Requires(Permission.AUDIT_READ)
    public Part<AuditRow> part(AuditTrail.Wanted wanted, Slice slice) {
        return Part.of(slice, trail.find(wanted, slice), () -> trail.count(wanted));
    }

    @Requires(Permission.AUDIT_READ)
    public long count(AuditTrail.Wanted wanted) {
        return trail.count(wanted);
    }
}
