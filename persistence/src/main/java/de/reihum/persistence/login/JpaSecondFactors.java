package de.reihum.persistence.login;

import de.reihum.login.RecoveryCode;
import de.reihum.login.SecondFactor;
import de.reihum.login.SecondFactors;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Second factors in the database. */
@ApplicationScoped
public class JpaSecondFactors implements SecondFactors {

    private Database database;

    protected JpaSecondFactors() {}

    @Inject
    public JpaSecondFactors(Database database) {
        this.database = database;
    }

    @Override
    public void add(SecondFactor factor) {
        database.tenantFree().persist(factor);
    }

    @Override
    public Optional<SecondFactor> of(long account) {
        return Optional.ofNullable(database.tenantFree().find(SecondFactor.class, account));
    }

    @Override
    public void remove(SecondFactor factor) {
        database.tenantFree().remove(factor);
    }

    @Override
    public void add(RecoveryCode code) {
        database.tenantFree().persist(code);
    }

    @Override
    public List<RecoveryCode> codes(long account) {
        return database.tenantFree().createQuery("select c from RecoveryCode c where c.account = :account", RecoveryCode.class)
                .setParameter("account", account)
                .getResultList();
    }

    @Override
    public void remove(RecoveryCode code) {
        database.tenantFree().remove(code);
    }
}
