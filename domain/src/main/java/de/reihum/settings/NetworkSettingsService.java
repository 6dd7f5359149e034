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

/** A network's administrator decides how the network is called; until then it is called as the umbrella office opened it. */
@ApplicationScoped
@Transactional
public class NetworkSettingsService {

    /** @param openedAs what the umbrella office called it @param version that was seen */
    public record NetworkName(String name, String openedAs, long version) {

        public Origin origin() {
            return name.equals(openedAs) ? Origin.PLATFORM : Origin.NETWORK;
        }
    }

    private Networks networks;
    private TenantContext tenant;
    private Faces faces;

    protected NetworkSettingsService() {}

    @Inject
    public NetworkSettingsService(Networks networks, TenantContext tenant, Faces faces) {
        this.networks = networks;
        this.tenant = tenant;
        this.faces = faces;
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public NetworkName name() {
        var network = mine();
        return new NetworkName(network.name(), network.openedAs(), network.version());
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public void rename(NetworkName wanted) {
        var network = mine();
        network.expect(wanted.version());
        network.rename(wanted.name());
        faces.forget();
    }

    /** Called again as the umbrella office opened it. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void takeNameBack() {
        var network = mine();
        network.rename(network.openedAs());
        faces.forget();
    }

    private Network mine() {
        return networks.find(tenant.network()).orElseThrow(NotFound::record);
    }
}
