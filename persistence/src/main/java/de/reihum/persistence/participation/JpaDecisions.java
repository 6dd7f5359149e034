package de.reihum.persistence.participation;

import de.reihum.participation.Decision;
import de.reihum.participation.Decisions;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decisions in the database. */
@ApplicationScoped
public class JpaDecisions implements Decisions {

    private static final String HOLDING = "select d from Decision d join fetch d.member where d.withdrawn is null and d.until >= :day order by d.on desc, d.id desc";
    private static final String OF_MEMBER = "select d from Decision d where d.member.id = :member order by d.on desc, d.id desc";

    private Database database;

    protected JpaDecisions() {}

    @Inject
    public JpaDecisions(Database database) {
        this.database = database;
    }

    @Override
    public void add(Decision decision) {
        database.inTenant().persist(decision);
    }

    @Override
    public Optional<Decision> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Decision.class, id));
    }

    @Override
    public List<Decision> holding(LocalDate day) {
        return database.inTenant().createQuery(HOLDING, Decision.class).setParameter("day", day).getResultList();
    }

    @Override
    public List<Decision> of(long member) {
        return database.inTenant().createQuery(OF_MEMBER, Decision.class).setParameter("member", member).getResultList();
    }
}
