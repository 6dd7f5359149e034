package de.reihum.persistence.participation;

import de.reihum.participation.contributions.Contribution;
import de.reihum.participation.contributions.ContributionFilter;
import de.reihum.participation.contributions.ContributionRow;
import de.reihum.participation.contributions.Contributions;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Contributions in the database. */
@ApplicationScoped
public class JpaContributions implements Contributions {

    private static final String OF_MEMBER = "select c from Contribution c where c.member.id = :member";
    private static final String GIVEN = """
            select new de.reihum.participation.contributions.Contributions.Given(c.id, c.member.id, c.kind, c.day)
            from Contribution c where c.day between :from and :until""";

    private Database database;

    protected JpaContributions() {}

    @Inject
    public JpaContributions(Database database) {
        this.database = database;
    }

    @Override
    public void add(Contribution contribution) {
        database.inTenant().persist(contribution);
    }

    @Override
    public void remove(Contribution contribution) {
        database.inTenant().remove(contribution);
    }

    @Override
    public Optional<Contribution> find(long id) {
        return Optional.ofNullable(database.inTenant().find(Contribution.class, id));
    }

    @Override
    public List<Contribution> of(long member) {
        return database.inTenant().createQuery(OF_MEMBER, Contribution.class).setParameter("member", member).getResultList();
    }

    @Override
    public List<ContributionRow> rows(ContributionFilter filter, Slice slice) {
        var query = new ContributionRows(database.inTenant().getCriteriaBuilder()).of(filter, slice.sorts());
        return database.inTenant().createQuery(query).setFirstResult(slice.offset()).setMaxResults(slice.limit()).getResultList();
    }

    @Override
    public long count(ContributionFilter filter) {
        return database.inTenant().createQuery(ContributionRows.count(database.inTenant().getCriteriaBuilder(), filter)).getSingleResult();
    }

    @Override
    public List<Given> given(LocalDate from, LocalDate until) {
        return database.inTenant().createQuery(GIVEN, Given.class).setParameter("from", from).setParameter("until", until).getResultList();
    }
}
