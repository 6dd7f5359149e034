package de.reihum.persistence.members.consents;

import de.reihum.members.consents.ConsentRecord;
import de.reihum.members.consents.Consents;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Consents in the database. */
@ApplicationScoped
public class JpaConsents implements Consents {

    private static final String OF = "select c from ConsentRecord c where c.contact.id = :contact order by c.givenAt desc, c.id desc";

    private Database database;

    protected JpaConsents() {}

    @Inject
    public JpaConsents(Database database) {
        this.database = database;
    }

    @Override
    public void add(ConsentRecord consent) {
        database.inTenant().persist(consent);
    }

    @Override
    public void remove(ConsentRecord consent) {
        database.inTenant().remove(consent);
    }

    @Override
    public Optional<ConsentRecord> find(long id) {
        return Optional.ofNullable(database.inTenant().find(ConsentRecord.class, id));
    }

    @Override
    public List<ConsentRecord> of(long contact) {
        return database.inTenant().createQuery(OF, ConsentRecord.class).setParameter("contact", contact).getResultList();
    }
}
