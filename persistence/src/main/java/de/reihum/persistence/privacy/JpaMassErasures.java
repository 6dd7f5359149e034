package de.reihum.persistence.privacy;

import de.reihum.persistence.tenancy.Database;
import de.reihum.privacy.MassErasure;
import de.reihum.privacy.MassErasures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Persons whom jobs are about to forget, in the database. */
@ApplicationScoped
public class JpaMassErasures implements MassErasures {

    private Database database;

    protected JpaMassErasures() {}

    @Inject
    public JpaMassErasures(Database database) {
        this.database = database;
    }

    @Override
    public void add(MassErasure erasure) {
        database.inTenant().persist(erasure);
    }

    @Override
    public Optional<MassErasure> find(long id) {
        return database.inTenant().createQuery("select e from MassErasure e where e.id = :id", MassErasure.class).setParameter("id", id).getResultStream().findFirst();
    }

    @Override
    public void remove(MassErasure erasure) {
        database.inTenant().remove(erasure);
    }
}
