package de.reihum.web.demo;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.RoleAssignment;
import de.reihum.accounts.RoleAssignments;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Opens the networks and their people's accounts; runs in no network. */
@ApplicationScoped
public class DemoPeople {

    private Networks networks;
    private Accounts accounts;
    private RoleAssignments roles;
    private Ids ids;
    private Clock clock;

    protected DemoPeople() {}

    @Inject
    public DemoPeople(Networks networks, Accounts accounts, RoleAssignments roles, Ids ids, Clock clock) {
        this.networks = networks;
        this.accounts = accounts;
        this.roles = roles;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether there is nothing yet, so that nobody's data gets mixed with invented ones. */
    public boolean empty() {
        return accounts.none() && networks.all().isEmpty();
    }

    /** Whether the accounts of the demonstration are here. */
    public boolean here() {
        return accounts.find(new EmailAddress(DemoPerson.COORDINATOR.email())).filter(Account::demo).isPresent();
    }

    public void openNetworks() {
        DemoNetwork.ALL.forEach(network -> networks.add(new Network(network.number(), network.name(), clock.instant())));
    }

    /** @return the accounts' ids by mail address */
    public Map<String, Long> createAccounts(String passwordHash) {
        var created = new HashMap<String, Long>();
        DemoPerson.ALL.forEach(person -> created.put(person.email(), create(person, passwordHash)));
        return created;
    }

    /** Comes after the networks and the accounts were saved, because the database checks that they exist. */
    public void giveRoles() {
        for (var person : DemoPerson.ALL) {
            var account = accounts.find(new EmailAddress(person.email())).orElseThrow();
            person.roles().forEach((network, role) -> roles.add(new RoleAssignment(ids.next(), account, network.number(), role, clock.instant())));
        }
    }

    private long create(DemoPerson person, String passwordHash) {
        var account = new Account(ids.next(), new EmailAddress(person.email()), person.name(), "de", clock.instant());
        account.changePassword(passwordHash);
        account.markAsDemo();
        if (person.operator()) {
            account.makeOperator();
        }
        accounts.add(account);
        return account.id();
    }
}
