package de.reihum.settings;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import de.reihum.tenancy.Network;
import de.reihum.tenancy.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The umbrella office says what counts in every network that says nothing itself. */
@ApplicationScoped
@Transactional
public class PlatformSettingsService {

    private PlatformValues platform;
    private Networks networks;
    private Faces faces;
    private Ids ids;

    protected PlatformSettingsService() {}

    @Inject
    public PlatformSettingsService(PlatformValues platform, Networks networks, Faces faces, Ids ids) {
        this.platform = platform;
        this.networks = networks;
        this.faces = faces;
        this.ids = ids;
    }

    @Requires(Permission.PLATFORM_MANAGE)
    public List<SettingRow> settings() {
        return new Layers().over(Origin.PLATFORM, platform.all()).rows();
    }

    @Requires(Permission.PLATFORM_MANAGE)
    public void change(ChangeSettings wanted) {
        new Change<>(platform.all(), (setting, value) -> new PlatformValue(ids.next(), setting, value), platform::add).apply(wanted, settings());
        wanted.values().keySet().forEach(this::tell);
        faces.forgetAll();
    }

    @Requires(Permission.PLATFORM_MANAGE)
    public void takeBack(Setting setting) {
        platform.all().stream().filter(one -> one.setting() == setting).forEach(platform::remove);
        tell(setting);
        faces.forgetAll();
    }

    /** A network that was opened just now follows what counts everywhere, but for the language that was chosen for it. */
    @Requires(Permission.PLATFORM_MANAGE)
    public void welcome(Network network, String language) {
        var standard = new Layers().over(Origin.PLATFORM, platform.all()).values();
        Kept.all(network).forEach(one -> one.follow(standard.get(one.setting())));
        if (!language.equals(network.language())) {
            network.speak(language);
        }
    }

    /** Networks that have said nothing follow. */
    private void tell(Setting setting) {
        if (Kept.with(setting)) {
            var standard = new Layers().over(Origin.PLATFORM, platform.all()).values().get(setting);
            networks.all().stream().map(network -> new Kept(network, setting)).filter(one -> one.value().isEmpty()).forEach(one -> one.follow(standard));
        }
    }
}
