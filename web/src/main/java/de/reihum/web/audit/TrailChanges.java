package de.reihum.web.audit;

import com.vaadin.flow.component.Component;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.audit.AuditService;
import de.reihum.web.shared.page.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the last changes of a record to whoever may read the audit trail. */
@ApplicationScoped
public class TrailChanges implements Changes {

    private AuditService audit;
    private Actor actor;

    protected TrailChanges() {}

    @Inject
    public TrailChanges(AuditService audit, Actor actor) {
        this.audit = audit;
        this.actor = actor;
    }

    @Override
    public List<Component> of(String entity, long record) {
        return actor.may(Permission.AUDIT_READ) ? List.of(new RecordHistory(audit, entity, record)) : List.of();
    }
}
