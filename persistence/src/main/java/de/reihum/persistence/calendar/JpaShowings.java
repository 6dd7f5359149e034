package de.reihum.persistence.calendar;

import de.reihum.calendar.Showing;
import de.reihum.calendar.Showings;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Decisions about the public page in the database. */
@ApplicationScoped
public class JpaShowings implements Showings {

    private static final String OF = "select s from Showing s where s.kind = :kind and s.subject = :subject";

    private Database database;

    protected JpaShowings() {}

    @Inject
    public JpaShowings(Database database) {
        this.database = database;
    }

    @Override
    public List<Showing> all() {
        return database.inTenant().createQuery("select s from Showing s order by s.id", Showing.class).getResultList();
    }

    @Override
    public Optional<Showing> of(Showing.Kind kind, long subject) {
        return database.inTenant().createQuery(OF, Showing.class).setParameter("kind", kind).setParameter("subject", subject).getResultStream().findFirst();
    }

    @Override
    public void add(Showing showing) {
        database.inTenant().persist(showing);
    }

    @Override
    public void remove(Showing showing) {
        database.inTenant().remove(showing);
    }
}
