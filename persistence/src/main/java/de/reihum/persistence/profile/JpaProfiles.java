package de.reihum.persistence.profile;

import de.reihum.persistence.tenancy.Database;
import de.reihum.profile.Confirmation;
import de.reihum.profile.Profile;
import de.reihum.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Profiles in the database. */
@ApplicationScoped
public class JpaProfiles implements Profiles {

    private static final String OF_YEAR = "select p from Profile p where p.year = :year";
    private static final String ALL = "select p from Profile p order by p.year desc";

    private static final String CONFIRMATIONS = "select c from Confirmation c order by c.confirmedAt desc, c.id desc";

    private Database database;

    protected JpaProfiles() {}

    @Inject
    public JpaProfiles(Database database) {
        this.database = database;
    }

    @Override
    public void add(Profile profile) {
        database.inTenant().persist(profile);
    }

    @Override
    public void add(Confirmation confirmation) {
        database.inTenant().persist(confirmation);
    }

    @Override
    public List<Confirmation> confirmations() {
        return database.inTenant().createQuery(CONFIRMATIONS, Confirmation.class).getResultList();
    }

    @Override
    public Optional<Profile> of(int year) {
        return database.inTenant().createQuery(OF_YEAR, Profile.class).setParameter("year", year).getResultStream().findFirst();
    }

    @Override
    public List<Profile> all() {
        return database.inTenant().createQuery(ALL, Profile.class).getResultList();
    }
}
