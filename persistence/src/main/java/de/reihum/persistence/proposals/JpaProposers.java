package de.reihum.persistence.proposals;

import de.reihum.persistence.tenancy.Database;
import de.reihum.proposals.starters.Proposer;
import de.reihum.proposals.starters.ProposerRow;
import de.reihum.proposals.starters.Proposers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Those who may propose where only selected people may. */
@ApplicationScoped
public class JpaProposers implements Proposers {

    private static final String OF = "select p from Proposer p where p.contact.id = :contact";
    private static final String ROWS = """
            select new de.reihum.proposals.starters.ProposerRow(c.id, c.title, c.firstName, c.lastName, c.email, m.id, m.name)
            from Proposer p join p.contact c join c.member m where c.archivedAt is null and m.archivedAt is null order by m.name, c.lastName, c.id""";

    private Database database;

    protected JpaProposers() {}

    @Inject
    public JpaProposers(Database database) {
        this.database = database;
    }

    @Override
    public void add(Proposer proposer) {
        database.inTenant().persist(proposer);
    }

    @Override
    public void remove(Proposer proposer) {
        database.inTenant().remove(proposer);
        // At once: another one may take its place, and removals are written last
        database.inTenant().flush();
    }

    @Override
    public Optional<Proposer> of(long contact) {
        return database.inTenant().createQuery(OF, Proposer.class).setParameter("contact", contact).getResultStream().findFirst();
    }

    @Override
    public List<ProposerRow> rows() {
        return database.inTenant().createQuery(ROWS, ProposerRow.class).getResultList();
    }
}
