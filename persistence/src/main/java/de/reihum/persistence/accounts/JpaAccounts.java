package de.reihum.persistence.accounts;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.persistence.tenancy.Database;
import de.reihum.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accounts in the database. */
@ApplicationScoped
public class JpaAccounts implements Accounts {

    private Database database;

    protected JpaAccounts() {}

    @Inject
    public JpaAccounts(Database database) {
        this.database = database;
    }

    @Override
    public void add(Account account) {
        database.tenantFree().persist(account);
    }

    @Override
    public Optional<Account> find(long id) {
        return Optional.ofNullable(database.tenantFree().find(Account.class, id));
    }

    @Override
    public Optional<Account> find(EmailAddress email) {
        return database.tenantFree().createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream().findFirst();
    }

    @Override
    public List<Account> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.tenantFree().createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids).getResultList();
    }

    @Override
    public boolean none() {
        return database.tenantFree().createQuery("select a.id from Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }
}
