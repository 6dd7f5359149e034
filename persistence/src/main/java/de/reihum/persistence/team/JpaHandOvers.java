package de.reihum.persistence.team;

import de.reihum.persistence.tenancy.Database;
import de.reihum.team.handover.HandOver;
import de.reihum.team.handover.HandOvers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Hand-overs in the database. */
@ApplicationScoped
public class JpaHandOvers implements HandOvers {

    private Database database;

    protected JpaHandOvers() {}

    @Inject
    public JpaHandOvers(Database database) {
        this.database = database;
    }

    @Override
    public void add(HandOver handOver) {
        database.inTenant().persist(handOver);
    }

    @Override
    public void remove(HandOver handOver) {
        database.inTenant().remove(handOver);
    }

    @Override
    public Optional<HandOver> find(long id) {
        return Optional.ofNullable(database.inTenant().find(HandOver.class, id));
    }

    @Override
    public List<HandOver> all() {
        return database.inTenant().createQuery("select h from HandOver h order by h.lastDay desc, h.id desc", HandOver.class).getResultList();
    }
}
