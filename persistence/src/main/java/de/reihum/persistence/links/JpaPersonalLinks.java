package de.reihum.persistence.links;

import de.reihum.links.PersonalLink;
import de.reihum.links.PersonalLinks;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Links, found by the hash of their secret inside the acting network. */
@ApplicationScoped
public class JpaPersonalLinks implements PersonalLinks {

    private Database database;

    protected JpaPersonalLinks() {}

    @Inject
    public JpaPersonalLinks(Database database) {
        this.database = database;
    }

    @Override
    public void add(PersonalLink link) {
        database.inTenant().persist(link);
    }

    @Override
    public Optional<PersonalLink> findByHash(String hash) {
        return database.inTenant().createQuery("select l from PersonalLink l where l.hash = :hash", PersonalLink.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    @Override
    public List<PersonalLink> ofSubject(String purpose, long subject) {
        return database.inTenant().createQuery("select l from PersonalLink l where l.purpose = :purpose and l.subject = :subject and l.revoked = false", PersonalLink.class)
                .setParameter("purpose", purpose).setParameter("subject", subject).getResultList();
    }

    @Override
    public List<PersonalLink> ofContacts(Collection<Long> contacts) {
        return contacts.isEmpty() ? List.of() : database.inTenant().createQuery("select l from PersonalLink l where l.contact in :contacts and l.revoked = false", PersonalLink.class)
                .setParameter("contacts", contacts).getResultList();
    }
}
