package de.reihum.settings;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A network's administrator decides how the network is called and protected. */
@ApplicationScoped
@Transactional
public class NetworkSettingsService {

    /** The settings with the version that was seen. */
    public record NetworkSettings(String name, String language, boolean secondFactorRequired, long version) {}

    private Networks networks;
    private TenantContext tenant;

    protected NetworkSettingsService() {}

    @Inject
    public NetworkSettingsService(Networks networks, TenantContext tenant) {
        this.networks = networks;
        this.tenant = tenant;
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public NetworkSettings settings() {
        var network = mine();
        return new NetworkSettings(network.name(), network.language(), network.secondFactorRequired(), network.version());
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public void change(NetworkSettings wanted) {
        var network = mine();
        network.expect(wanted.version());
        network.rename(wanted.name());
        network.speak(wanted.language());
        network.requireSecondFactor(wanted.secondFactorRequired());
    }

    private Network mine() {
        return networks.find(tenant.network()).orElseThrow(NotFound::record);
    }
}
