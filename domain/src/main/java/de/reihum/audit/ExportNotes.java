package de.reihum.audit;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Remembers that somebody took a list along as a file. */
@ApplicationScoped
@Transactional
public class ExportNotes {

    private AuditNotes notes;
    private TenantContext tenant;

    protected ExportNotes() {}

    @Inject
    public ExportNotes(AuditNotes notes, TenantContext tenant) {
        this.notes = notes;
        this.tenant = tenant;
    }

    /** Lists of the platform belong to no network and are left out. @param file as it is called, with its ending */
    @Requires(Permission.OWN_ACCOUNT)
    public void tookAlong(String file) {
        if (tenant.entered()) {
            notes.exported("List", 0, file);
        }
    }
}
