package de.reihum.accounts.support;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** A network's administrator lets the umbrella office in, sees when it was in, and sends it out. */
@ApplicationScoped
@Transactional
public class SupportService {

    private SupportGrants grants;
    private TenantContext tenant;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected SupportService() {}

    @Inject
    public SupportService(SupportGrants grants, TenantContext tenant, Actor actor, Ids ids, Clock clock) {
        this.grants = grants;
        this.tenant = tenant;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /** Newest first. */
    @Requires(Permission.SUPPORT_GRANT)
    public List<SupportRow> grants() {
        return grants.in(tenant.network()).stream().map(grant -> grant.row(clock.instant())).toList();
    }

    /**
     * @return the grant's id
     * @throws RuleBroken when one is active already
     */
    @Requires(Permission.SUPPORT_GRANT)
    public long grant(GrantSupport wanted) {
        if (grants.active(tenant.network(), clock.instant()).isPresent()) {
            throw new RuleBroken("accounts.refusal.supportActive");
        }
        var grant = new SupportGrant(ids.next(), tenant.network(), wanted, actor.identity().name(), clock.instant());
        grants.add(grant);
        return grant.id();
    }

    /** Whoever is in on it is out within seconds. */
    @Requires(Permission.SUPPORT_GRANT)
    public void end(long id) {
        grants.find(id).filter(grant -> grant.network() == tenant.network()).orElseThrow(NotFound::record).end(actor.identity().name(), clock.instant());
    }
}
