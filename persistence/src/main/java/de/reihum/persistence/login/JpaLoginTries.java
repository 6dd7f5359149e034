package de.reihum.persistence.login;

import de.reihum.login.LoginTries;
import de.reihum.login.LoginTry;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;

/** Tries in the database, which all servers share. */
@ApplicationScoped
public class JpaLoginTries implements LoginTries {

    private Database database;

    protected JpaLoginTries() {}

    @Inject
    public JpaLoginTries(Database database) {
        this.database = database;
    }

    @Override
    public void add(LoginTry one) {
        database.tenantFree().persist(one);
    }

    @Override
    public long count(String subject, Instant since) {
        return database.tenantFree().createQuery("select count(t) from LoginTry t where t.subject = :subject and t.at > :since", Long.class)
                .setParameter("subject", subject)
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public void remove(Collection<Long> ids) {
        database.tenantFree().createQuery("delete from LoginTry t where t.id in :ids").setParameter("ids", ids).executeUpdate();
    }

    @Override
    public void removeAll(String subject) {
        database.tenantFree().createQuery("delete from LoginTry t where t.subject = :subject").setParameter("subject", subject).executeUpdate();
    }

    @Override
    public void removeBefore(Instant moment) {
        database.tenantFree().createQuery("delete from LoginTry t where t.at < :moment").setParameter("moment", moment).executeUpdate();
    }
}
