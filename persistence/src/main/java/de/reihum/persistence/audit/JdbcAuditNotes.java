package de.reihum.persistence.audit;

import de.reihum.audit.AuditNotes;
import de.reihum.audit.AuditRow;
import de.reihum.persistence.tenancy.Database;
import de.reihum.tenancy.RunningTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Adds to what the running transaction writes into the trail anyway. */
@ApplicationScoped
public class JdbcAuditNotes implements AuditNotes {

    private Database database;
    private RunningTransaction transaction;

    protected JdbcAuditNotes() {}

    @Inject
    public JdbcAuditNotes(Database database, RunningTransaction transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void note(String action, String entity, long record, String recordName, List<AuditRow.Field> details) {
        log().add(new ChangeLog.Change(entity, record, recordName, action, details));
    }

    @Override
    public void withoutValues() {
        log().withoutValues();
    }

    private ChangeLog log() {
        // The door opens the transaction's log
        database.tenantFree();
        return (ChangeLog) transaction.registry().getResource(ChangeLogs.PROPERTY);
    }
}
