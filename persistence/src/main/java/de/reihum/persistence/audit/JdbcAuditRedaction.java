package de.reihum.persistence.audit;

import de.reihum.audit.AuditRedaction;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Through the procedure, one entry at a time. */
@ApplicationScoped
public class JdbcAuditRedaction implements AuditRedaction {

    private ForgottenEntries entries;
    private TenantContext tenant;

    protected JdbcAuditRedaction() {}

    @Inject
    public JdbcAuditRedaction(ForgottenEntries entries, TenantContext tenant) {
        this.entries = entries;
        this.tenant = tenant;
    }

    @Override
    public void blank(Collection<Long> wanted) {
        wanted.forEach(entry -> entries.entry(tenant.network(), entry));
    }
}
