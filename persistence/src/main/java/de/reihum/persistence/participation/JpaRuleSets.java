package de.reihum.persistence.participation;

import de.reihum.participation.RuleSet;
import de.reihum.participation.RuleSets;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Rules in the database. */
@ApplicationScoped
public class JpaRuleSets implements RuleSets {

    private Database database;

    protected JpaRuleSets() {}

    @Inject
    public JpaRuleSets(Database database) {
        this.database = database;
    }

    @Override
    public void add(RuleSet rules) {
        database.inTenant().persist(rules);
    }

    @Override
    public Optional<RuleSet> newest() {
        return database.inTenant().createQuery("select r from RuleSet r order by r.number desc", RuleSet.class).setMaxResults(1).getResultStream().findFirst();
    }
}
