package de.reihum.persistence.accounts;

import de.reihum.accounts.support.SupportGrant;
import de.reihum.accounts.support.SupportGrants;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Grants in the database. */
@ApplicationScoped
public class JpaSupportGrants implements SupportGrants {

    private static final String ACTIVE = "select g from SupportGrant g where g.endedAt is null and g.endsAt > :now";

    private Database database;

    protected JpaSupportGrants() {}

    @Inject
    public JpaSupportGrants(Database database) {
        this.database = database;
    }

    @Override
    public void add(SupportGrant grant) {
        database.tenantFree().persist(grant);
    }

    @Override
    public Optional<SupportGrant> find(long id) {
        return Optional.ofNullable(database.tenantFree().find(SupportGrant.class, id));
    }

    @Override
    public List<SupportGrant> in(int network) {
        return database.tenantFree().createQuery("select g from SupportGrant g where g.network = :network order by g.grantedAt desc, g.id desc", SupportGrant.class)
                .setParameter("network", network).getResultList();
    }

    @Override
    public Optional<SupportGrant> active(int network, Instant now) {
        return database.tenantFree().createQuery(ACTIVE + " and g.network = :network", SupportGrant.class).setParameter("now", now).setParameter("network", network).getResultStream().findFirst();
    }

    @Override
    public List<SupportGrant> active(Instant now) {
        return database.tenantFree().createQuery(ACTIVE, SupportGrant.class).setParameter("now", now).getResultList();
    }
}
