package de.reihum.persistence.members.business;

import de.reihum.members.business.Businesses;
import de.reihum.members.business.Hosting;
import de.reihum.members.business.Site;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Places and hosting in the database. */
@ApplicationScoped
public class JpaBusinesses implements Businesses {

    private static final String HOSTING = "select h from Hosting h where h.member.id = :member";
    private static final String SITES = "select s from Site s where s.member.id = :member order by s.name, s.id";

    private static final String HOSTINGS = "select h from Hosting h where h.member.id in :members";
    private static final String ALL_SITES = "select s from Site s where s.member.id in :members order by s.name, s.id";

    private Database database;

    protected JpaBusinesses() {}

    @Inject
    public JpaBusinesses(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Hosting> hosting(long member) {
        return database.inTenant().createQuery(HOSTING, Hosting.class).setParameter("member", member).getResultStream().findFirst();
    }

    @Override
    public List<Hosting> hostings(Collection<Long> members) {
        return database.inTenant().createQuery(HOSTINGS, Hosting.class).setParameter("members", members).getResultList();
    }

    @Override
    public void add(Hosting hosting) {
        database.inTenant().persist(hosting);
    }

    @Override
    public void remove(Hosting hosting) {
        database.inTenant().remove(hosting);
    }

    @Override
    public List<Site> sites(long member) {
        return database.inTenant().createQuery(SITES, Site.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<Site> sites(Collection<Long> members) {
        return database.inTenant().createQuery(ALL_SITES, Site.class).setParameter("members", members).getResultList();
    }

    @Override
    public Optional<Site> site(long id) {
        return Optional.ofNullable(database.inTenant().find(Site.class, id));
    }

    @Override
    public void add(Site site) {
        database.inTenant().persist(site);
    }

    @Override
    public void remove(Site site) {
        database.inTenant().remove(site);
    }
}
