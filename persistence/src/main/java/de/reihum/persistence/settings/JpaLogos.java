package de.reihum.persistence.settings;

import de.reihum.persistence.tenancy.Database;
import de.reihum.settings.look.Logo;
import de.reihum.settings.look.Logos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Logos in the database. */
@ApplicationScoped
public class JpaLogos implements Logos {

    private Database database;

    protected JpaLogos() {}

    @Inject
    public JpaLogos(Database database) {
        this.database = database;
    }

    @Override
    public void add(Logo logo) {
        database.inTenant().persist(logo);
    }

    @Override
    public void remove(Logo logo) {
        database.inTenant().remove(logo);
    }

    @Override
    public Optional<Long> id() {
        return database.inTenant().createQuery("select max(l.id) from Logo l", Long.class).getResultStream().filter(Objects::nonNull).findFirst();
    }

    @Override
    public Optional<Logo> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Logo.class, id));
    }

    @Override
    public List<Logo> all() {
        return database.inTenant().createQuery("select l from Logo l", Logo.class).getResultList();
    }
}
