package de.reihum.team;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How networks are called, for mails. */
@ApplicationScoped
@Transactional
public class NetworkNames {

    private Networks networks;

    protected NetworkNames() {}

    @Inject
    public NetworkNames(Networks networks) {
        this.networks = networks;
    }

    @Requires(Permission.WORK)
    public String name(int number) {
        return networks.find(number).map(Network::name).orElseThrow(NotFound::record);
    }
}
