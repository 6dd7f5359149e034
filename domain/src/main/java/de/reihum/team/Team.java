package de.reihum.team;

import de.reihum.accounts.Account;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignment;
import de.reihum.accounts.RoleAssignments;
import de.reihum.shared.Ids;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The people of one network and their roles. A team always has somebody who administers it. */
@ApplicationScoped
public class Team {

    private RoleAssignments assignments;
    private Ids ids;
    private Clock clock;

    protected Team() {}

    @Inject
    public Team(RoleAssignments assignments, Ids ids, Clock clock) {
        this.assignments = assignments;
        this.ids = ids;
        this.clock = clock;
    }

    public List<RoleAssignment> of(int network) {
        return assignments.in(network);
    }

    /**
     * Gives the person exactly these roles; none takes her out of the team.
     *
     * @throws RuleBroken when nobody would be left to administer the network
     */
    public void assign(Account account, int network, Set<Role> wanted) {
        var team = assignments.in(network);
        boolean administered = wanted.contains(Role.TENANT_ADMIN) || team.stream().anyMatch(one -> one.role() == Role.TENANT_ADMIN && one.account() != account.id());
        boolean was = team.stream().anyMatch(one -> one.role() == Role.TENANT_ADMIN);
        if (was && !administered) {
            throw new RuleBroken("team.refusal.lastAdmin");
        }
        var present = team.stream().filter(one -> one.account() == account.id()).toList();
        present.stream().filter(one -> !wanted.contains(one.role())).forEach(assignments::remove);
        wanted.stream().filter(role -> present.stream().noneMatch(one -> one.role() == role)).sorted()
                .forEach(role -> assignments.add(new RoleAssignment(ids.next(), account, network, role, clock.instant())));
    }
}
