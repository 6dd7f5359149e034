package de.reihum.settings;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import de.reihum.tenancy.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** A network says what counts for it; about the rest the umbrella office and the product decide. */
@ApplicationScoped
@Transactional
public class SettingsService {

    private NetworkValues network;
    private PlatformValues platform;
    private Networks networks;
    private TenantContext tenant;
    private Faces faces;
    private Ids ids;

    protected SettingsService() {}

    @Inject
    public SettingsService(NetworkValues network, PlatformValues platform, Networks networks, TenantContext tenant, Faces faces, Ids ids) {
        this.network = network;
        this.platform = platform;
        this.networks = networks;
        this.tenant = tenant;
        this.faces = faces;
        this.ids = ids;
    }

    /** All settings in their order. */
    @Requires(Permission.SETTINGS_READ)
    public List<SettingRow> settings() {
        return layers().rows();
    }

    @Requires(Permission.NETWORK_SETTINGS)
    public void change(ChangeSettings wanted) {
        var said = Stream.<Said>concat(network.all().stream(), Kept.all(mine()).stream()).toList();
        new Change<>(said, (setting, value) -> new NetworkValue(ids.next(), setting, value), one -> network.add((NetworkValue) one)).apply(wanted, settings());
        faces.forget();
    }

    /** From now on what the umbrella office or the product says counts again; nothing happens where the network has said nothing. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void takeBack(Setting setting) {
        network.all().stream().filter(one -> one.setting() == setting).forEach(network::remove);
        if (Kept.with(setting)) {
            new Kept(mine(), setting).follow(below().values().get(setting));
        }
        faces.forget();
    }

    private Layers below() {
        return new Layers().over(Origin.PLATFORM, platform.all());
    }

    private Layers layers() {
        return below().over(Origin.NETWORK, Stream.<Said>concat(network.all().stream(), Kept.said(mine()).stream()).toList());
    }

    private Network mine() {
        return networks.find(tenant.network()).orElseThrow(NotFound::record);
    }
}
