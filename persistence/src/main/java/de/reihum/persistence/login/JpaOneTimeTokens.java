package de.reihum.persistence.login;

import de.reihum.login.OneTimeToken;
import de.reihum.login.OneTimeTokens;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One-time links in the database. */
@ApplicationScoped
public class JpaOneTimeTokens implements OneTimeTokens {

    private Database database;

    protected JpaOneTimeTokens() {}

    @Inject
    public JpaOneTimeTokens(Database database) {
        this.database = database;
    }

    @Override
    public void add(OneTimeToken token) {
        database.tenantFree().persist(token);
    }

    @Override
    public Optional<OneTimeToken> find(String fingerprint) {
        return database.tenantFree().createQuery("select t from OneTimeToken t where t.fingerprint = :fingerprint", OneTimeToken.class)
                .setParameter("fingerprint", fingerprint)
                .getResultStream().findFirst();
    }

    @Override
    public List<OneTimeToken> of(long account) {
        return database.tenantFree().createQuery("select t from OneTimeToken t where t.account = :account", OneTimeToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    @Override
    public List<OneTimeToken> of(OneTimeToken.Purpose purpose) {
        return database.tenantFree().createQuery("select t from OneTimeToken t where t.purpose = :purpose", OneTimeToken.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    @Override
    public void remove(OneTimeToken token) {
        database.tenantFree().remove(token);
    }

    @Override
    public void removeExpired(Instant now) {
        database.tenantFree().createQuery("delete from OneTimeToken t where t.expiresAt < :now").setParameter("now", now).executeUpdate();
    }
}
