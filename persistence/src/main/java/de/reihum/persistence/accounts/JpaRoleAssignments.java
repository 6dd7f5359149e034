package de.reihum.persistence.accounts;

import de.reihum.accounts.RoleAssignment;
import de.reihum.accounts.RoleAssignments;
import de.reihum.persistence.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Role assignments in the database. */
@ApplicationScoped
public class JpaRoleAssignments implements RoleAssignments {

    private Database database;

    protected JpaRoleAssignments() {}

    @Inject
    public JpaRoleAssignments(Database database) {
        this.database = database;
    }

    @Override
    public void add(RoleAssignment assignment) {
        database.tenantFree().persist(assignment);
    }

    @Override
    public void remove(RoleAssignment assignment) {
        database.tenantFree().remove(assignment);
    }

    @Override
    public List<RoleAssignment> of(long account) {
        return database.tenantFree().createQuery("select r from RoleAssignment r where r.account = :account", RoleAssignment.class)
                .setParameter("account", account)
                .getResultList();
    }

    @Override
    public List<RoleAssignment> in(int network) {
        return database.tenantFree().createQuery("select r from RoleAssignment r where r.network = :network", RoleAssignment.class)
                .setParameter("network", network)
                .getResultList();
    }

    @Override
    public Map<Integer, Integer> people() {
        return database.tenantFree().createQuery("select r.network, count(distinct r.account) from RoleAssignment r group by r.network", Object[].class)
                .getResultList().stream().collect(Collectors.toMap(row -> (Integer) row[0], row -> ((Long) row[1]).intValue()));
    }
}
