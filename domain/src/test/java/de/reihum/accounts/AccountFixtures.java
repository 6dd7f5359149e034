package de.reihum.accounts;

import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.NetworksInMemory;
import de.reihum.tenancy.TenantContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Two networks and the people in them. */
public class AccountFixtures {

    public static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    public static final int NECKAR = 1;
    public static final int HARZ = 2;

    public final Ids ids = new Ids(() -> 1);
    public final AccountsInMemory accounts = new AccountsInMemory();
    public final RoleAssignmentsInMemory assignments = new RoleAssignmentsInMemory();
    public final SupportGrantsInMemory grants = new SupportGrantsInMemory();
    public final NetworksInMemory networks = new NetworksInMemory();
    public final Actor actor = new Actor();
    public final TenantContext tenant = new TenantContext();

    public AccountFixtures() {
        networks.add(new Network(NECKAR, "Fachkräftenetzwerk Neckar", NOON));
        networks.add(new Network(HARZ, "Fachkräfte im Harz", NOON));
    }

    /** Somebody with a password and these roles in the network on the Neckar. */
    public Account person(String given, Role... roles) {
        var account = new Account(ids.next(), new EmailAddress(given + "@example.org"), new PersonName(FormOfAddress.MRS, given, "Weber"), "de", NOON);
        account.changePassword("hash of " + given);
        accounts.add(account);
        Set.of(roles).forEach(role -> assign(account, NECKAR, role));
        return account;
    }

    public void assign(Account account, int network, Role role) {
        assignments.add(new RoleAssignment(ids.next(), account, network, role, NOON));
    }

    /** She acts in the network with what her roles allow. */
    public void signIn(Account account, int network) {
        var permissions = EnumSet.of(Permission.OWN_ACCOUNT);
        assignments.roles(account.id(), network).forEach(role -> permissions.addAll(role.permissions()));
        actor.enter(new Actor.Identity(Actor.Kind.PERSON, account.id(), account.name().full(), permissions));
        tenant.enter(network);
    }
}
