package de.reihum.audit;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.support.SupportGrant;
import de.reihum.accounts.support.SupportGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** While somebody of the umbrella office is in a network: on what permission, and what she looks at. */
@ApplicationScoped
@Transactional
public class SupportVisitService {

    /** @param until when the grant ends by itself */
    public record Visit(Instant until, boolean writing) {}

    private SupportGrants grants;
    private AuditNotes notes;
    private Actor actor;

    protected SupportVisitService() {}

    @Inject
    public SupportVisitService(SupportGrants grants, AuditNotes notes, Actor actor) {
        this.grants = grants;
        this.notes = notes;
        this.actor = actor;
    }

    /** Empty for everybody who works in the network herself. */
    @Requires(Permission.OWN_ACCOUNT)
    public Optional<Visit> current() {
        return grant().map(grant -> new Visit(grant.endsAt(), grant.writing()));
    }

    /**
     * Notes what is looked at on a support grant; for everybody else nothing.
     *
     * @param entity the kind of record, or {@code Page}
     * @param record its id, 0 for none
     * @param name of the page or record
     */
    @Requires(Permission.OWN_ACCOUNT)
    public void looked(String entity, long record, String name) {
        if (actor.identity().grant() != 0) {
            notes.read(entity, record, name);
        }
    }

    private Optional<SupportGrant> grant() {
        return actor.identity().grant() == 0 ? Optional.empty() : grants.find(actor.identity().grant());
    }
}
