package de.reihum.settings;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A network says what counts for it; about the rest the umbrella office and the product decide. */
@ApplicationScoped
@Transactional
public class SettingsService {

    private NetworkValues network;
    private PlatformValues platform;
    private Faces faces;
    private Ids ids;

    protected SettingsService() {}

    @Inject
    public SettingsService(NetworkValues network, PlatformValues platform, Faces faces, Ids ids) {
        this.network = network;
        this.platform = platform;
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
        new Change<>(network.all(), (setting, value) -> new NetworkValue(ids.next(), setting, value), network::add).apply(wanted, settings());
        faces.forget();
    }

    /** From now on what the umbrella office or the product says counts again; nothing happens where the network has said nothing. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void takeBack(Setting setting) {
        network.all().stream().filter(one -> one.setting() == setting).forEach(network::remove);
        faces.forget();
    }

    private Layers layers() {
        return new Layers().over(Origin.PLATFORM, platform.all()).over(Origin.NETWORK, network.all());
    }
}
