package de.reihum.tasks;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.RoleAssignment;
import de.reihum.accounts.RoleAssignments;
import de.reihum.shared.InvalidValue;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who of the acting network's team can have tasks. */
@ApplicationScoped
public class Owners {

    private RoleAssignments roles;
    private Accounts accounts;
    private TenantContext tenant;
    private Actor actor;

    protected Owners() {}

    @Inject
    public Owners(RoleAssignments roles, Accounts accounts, TenantContext tenant, Actor actor) {
        this.roles = roles;
        this.accounts = accounts;
        this.tenant = tenant;
        this.actor = actor;
    }

    /** By name. */
    List<Owner> all() {
        var ids = roles.in(tenant.network()).stream().filter(one -> one.role().permissions().contains(Permission.TASKS_WRITE)).map(RoleAssignment::account).distinct().toList();
        return accounts.all(ids).stream().map(account -> new Owner(account.id(), account.name().full())).sorted(Comparator.comparing(Owner::name)).toList();
    }

    /** @param account 0 for the acting person @throws InvalidValue when she is not in the team */
    Owner of(long account) {
        long wanted = account == 0 ? self() : account;
        return all().stream().filter(owner -> owner.account() == wanted).findFirst().orElseThrow(() -> new InvalidValue("owner", "tasks.refusal.owner"));
    }

    /** 0 when it is no person who acts. */
    long self() {
        return actor.identity().kind() == Actor.Kind.PERSON ? actor.identity().id() : 0;
    }

    /** Empty when she has left the team or wants no such mails. */
    Optional<Account> mailed(long account) {
        return all().stream().anyMatch(owner -> owner.account() == account) ? accounts.find(account).filter(Account::wantsTaskMail) : Optional.empty();
    }
}
