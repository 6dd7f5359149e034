package de.reihum.team;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignment;
import de.reihum.shared.Conflict;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A network's administrator looks after the team. */
@ApplicationScoped
@Transactional
public class TeamService {

    private Accounts accounts;
    private Team team;
    private Invitations invitations;
    private TenantContext tenant;

    protected TeamService() {}

    @Inject
    public TeamService(Accounts accounts, Team team, Invitations invitations, TenantContext tenant) {
        this.accounts = accounts;
        this.team = team;
        this.invitations = invitations;
        this.tenant = tenant;
    }

    /** By family name. */
    @Requires(Permission.TEAM_MANAGE)
    public List<TeamRow> team() {
        return roles().entrySet().stream()
                .flatMap(one -> accounts.find(one.getKey()).stream().map(account -> row(account, one.getValue())))
                .sorted(Comparator.comparing((TeamRow row) -> row.name().family()).thenComparing(row -> row.name().given()))
                .toList();
    }

    /**
     * @return the account's id
     * @throws Conflict when the person is in the team already
     */
    @Requires(Permission.TEAM_MANAGE)
    public long invite(InviteToTeam wanted) {
        if (accounts.find(wanted.email()).filter(account -> roles().containsKey(account.id())).isPresent()) {
            throw new Conflict("team.refusal.alreadyIn", wanted.email().text());
        }
        return invitations.invite(wanted, tenant.network());
    }

    /** @throws RuleBroken when the person has set a password already */
    @Requires(Permission.TEAM_MANAGE)
    public void inviteAgain(long account) {
        if (mine(account).passwordHash().isPresent()) {
            throw new RuleBroken("team.refusal.accepted");
        }
        invitations.mail(account, tenant.network());
    }

    /**
     * @param wanted one role or more
     * @throws RuleBroken when nobody would be left to administer the network
     */
    @Requires(Permission.TEAM_MANAGE)
    public void changeRoles(long account, Set<Role> wanted) {
        if (wanted.isEmpty()) {
            throw new InvalidValue("roles", "team.refusal.noRole");
        }
        team.assign(mine(account), tenant.network(), wanted);
    }

    /**
     * Takes the person out of the team; her sessions in this network end within seconds, her account stays.
     *
     * @throws RuleBroken when nobody would be left to administer the network
     */
    @Requires(Permission.TEAM_MANAGE)
    public void withdraw(long account) {
        team.assign(mine(account), tenant.network(), Set.of());
    }

    private Map<Long, Set<Role>> roles() {
        return team.of(tenant.network()).stream().collect(Collectors.groupingBy(RoleAssignment::account,
                Collectors.mapping(RoleAssignment::role, Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
    }

    private Account mine(long account) {
        return accounts.find(account).filter(one -> roles().containsKey(account)).orElseThrow(NotFound::record);
    }

    private static TeamRow row(Account account, Set<Role> roles) {
        return new TeamRow(account.id(), account.name(), account.email().text(), roles, account.passwordHash().isEmpty());
    }
}
