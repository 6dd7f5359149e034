package de.reihum.platform.closing;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A network's administrator asks the umbrella office to close it. */
@ApplicationScoped
@Transactional
public class ClosingRequestService {

    private Networks networks;
    private TenantContext tenant;
    private Clock clock;

    protected ClosingRequestService() {}

    @Inject
    public ClosingRequestService(Networks networks, TenantContext tenant, Clock clock) {
        this.networks = networks;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public Optional<Instant> askedAt() {
        return mine().closingAskedAt();
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public void ask() {
        mine().askToClose(clock.instant());
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public void takeBack() {
        mine().goOn();
    }

    private Network mine() {
        return networks.find(tenant.network()).orElseThrow(NotFound::record);
    }
}
