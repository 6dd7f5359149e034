package de.reihum.login;

import static de.reihum.accounts.Permission.CLOSED_NETWORKS;
import static de.reihum.accounts.Permission.OWN_ACCOUNT;
import static de.reihum.accounts.Permission.PLATFORM_MANAGE;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Places;
import de.reihum.accounts.Role;
import de.reihum.accounts.RoleAssignment;
import de.reihum.accounts.RoleAssignments;
import de.reihum.accounts.support.SupportGrant;
import de.reihum.accounts.support.SupportGrants;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what a session may do now: the account lives, its sessions were not ended, its roles hold, the network is open. */
@ApplicationScoped
public class Standings {

    private Accounts accounts;
    private RoleAssignments assignments;
    private Networks networks;
    private Places places;
    private SupportGrants grants;
    private Clock clock;

    protected Standings() {}

    @Inject
    public Standings(Accounts accounts, RoleAssignments assignments, Networks networks, Places places, SupportGrants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
        this.accounts = accounts;
        this.assignments = assignments;
        this.networks = networks;
        this.places = places;
    }

    /** Empty when the session has lost its right. */
    public Optional<Standing> of(Claim claim) {
        return account(claim).flatMap(account -> claim.network() == 0 ? Optional.of(outside(account, claim)) : inside(account, claim));
    }

    public List<Doorway> doors(Claim claim) {
        return account(claim).stream()
                .flatMap(account -> Stream.concat(places.of(account.id()).stream()
                        .map(place -> new Doorway(place.network(), place.name(), networks.find(place.network()).filter(network -> !enough(account, network, claim)).isPresent())),
                        visits(account, claim)))
                .toList();
    }

    private Stream<Doorway> visits(Account account, Claim claim) {
        return account.operator() ? places.visited(account.id()).stream().map(place -> new Doorway(place.network(), place.name(), !operating(account, claim), true)) : Stream.of();
    }

    private Optional<Account> account(Claim claim) {
        return accounts.find(claim.account()).filter(account -> account.epoch() == claim.epoch());
    }

    /** Without a second factor an operator is like anybody: she can set one up and nothing else. */
    private Standing outside(Account account, Claim claim) {
        boolean operating = operating(account, claim);
        var permissions = own(account, claim, assignments.of(account.id()));
        if (operating) {
            permissions.add(PLATFORM_MANAGE);
        }
        return new Standing(identity(operating ? Actor.Kind.OPERATOR : Actor.Kind.PERSON, account, permissions), 0);
    }

    /** What she may do wherever she is. */
    private Set<Permission> own(Account account, Claim claim, List<RoleAssignment> held) {
        var permissions = EnumSet.of(OWN_ACCOUNT);
        boolean left = held.stream().filter(one -> one.role() == Role.TENANT_ADMIN).flatMap(one -> networks.find(one.network()).stream())
                .anyMatch(network -> network.state() == Network.State.CLOSED && enough(account, network, claim));
        if (left) {
            permissions.add(CLOSED_NETWORKS);
        }
        return permissions;
    }

    private Optional<Standing> inside(Account account, Claim claim) {
        var held = assignments.of(account.id());
        var roles = held.stream().filter(one -> one.network() == claim.network()).map(RoleAssignment::role).toList();
        var permissions = own(account, claim, held);
        roles.forEach(role -> permissions.addAll(role.permissions()));
        var network = networks.find(claim.network()).filter(Network::open);
        if (roles.isEmpty()) {
            return network.filter(one -> operating(account, claim)).flatMap(one -> grants.active(one.number(), clock.instant())).map(grant -> visit(account, grant));
        }
        return network.filter(one -> enough(account, one, claim)).map(one -> new Standing(identity(Actor.Kind.PERSON, account, permissions), one.number()));
    }

    /** An operator whom the network has let in; the trail names the grant with everything she does. */
    private static Standing visit(Account account, SupportGrant grant) {
        var permissions = EnumSet.of(OWN_ACCOUNT);
        permissions.addAll(grant.permissions());
        return new Standing(new Actor.Identity(Actor.Kind.OPERATOR, account.id(), account.name().full(), permissions, grant.id()), grant.network());
    }

    private static boolean operating(Account account, Claim claim) {
        return account.operator() && (account.demo() || claim.secondFactor());
    }

    private static boolean enough(Account account, Network network, Claim claim) {
        return !network.secondFactorRequired() || claim.secondFactor() || account.demo();
    }

    private static Actor.Identity identity(Actor.Kind kind, Account account, Set<Permission> permissions) {
        return new Actor.Identity(kind, account.id(), account.name().full(), permissions);
    }
}
