package de.reihum.platform;

import de.reihum.accounts.Account;
import de.reihum.accounts.Accounts;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.accounts.Role;
import de.reihum.shared.EmailAddress;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.team.Team;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Sets up networks and people for a demonstration, without mails and second factors; for the product's own work only. */
@ApplicationScoped
@Transactional
public class DemonstrationService {

    private Networks networks;
    private Accounts accounts;
    private Team team;
    private Ids ids;
    private Clock clock;

    protected DemonstrationService() {}

    @Inject
    public DemonstrationService(Networks networks, Accounts accounts, Team team, Ids ids, Clock clock) {
        this.networks = networks;
        this.accounts = accounts;
        this.team = team;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return whether nobody has an account yet */
    @Requires(Permission.WORK)
    public boolean nobodyYet() {
        return accounts.none();
    }

    /** @return the id of the demonstration's account with this address */
    @Requires(Permission.WORK)
    public Optional<Long> find(EmailAddress email) {
        return accounts.find(email).filter(Account::demo).map(Account::id);
    }

    @Requires(Permission.WORK)
    public Optional<String> passwordHash(EmailAddress email) {
        return accounts.find(email).filter(Account::demo).flatMap(Account::passwordHash);
    }

    @Requires(Permission.WORK)
    public boolean opened(int network) {
        return networks.find(network).isPresent();
    }

    /** @return the network's number */
    @Requires(Permission.WORK)
    public int openNetwork(String name, String language) {
        var network = new Network(networks.nextNumber(), name, clock.instant());
        if (!language.equals(network.language())) {
            network.speak(language);
        }
        networks.add(network);
        return network.number();
    }

    /** An account that is there already stays as it is. @return the account's id */
    @Requires(Permission.WORK)
    public long place(PlaceAccount wanted) {
        return accounts.find(wanted.email()).map(Account::id).orElseGet(() -> create(wanted));
    }

    @Requires(Permission.WORK)
    public void assign(long account, int network, Set<Role> roles) {
        team.assign(accounts.find(account).orElseThrow(NotFound::record), network, roles);
    }

    private long create(PlaceAccount wanted) {
        var account = new Account(ids.next(), wanted.email(), wanted.name(), wanted.language(), clock.instant());
        account.changePassword(wanted.passwordHash());
        account.markAsDemo();
        if (wanted.operator()) {
            account.makeOperator();
        }
        accounts.add(account);
        return account.id();
    }
}
