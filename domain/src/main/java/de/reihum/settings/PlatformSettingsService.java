package de.reihum.settings;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The umbrella office says what counts in every network that says nothing itself. */
@ApplicationScoped
@Transactional
public class PlatformSettingsService {

    private PlatformValues platform;
    private Faces faces;
    private Ids ids;

    protected PlatformSettingsService() {}

    @Inject
    public PlatformSettingsService(PlatformValues platform, Faces faces, Ids ids) {
        this.platform = platform;
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
        faces.forgetAll();
    }

    @Requires(Permission.PLATFORM_MANAGE)
    public void takeBack(Setting setting) {
        platform.all().stream().filter(one -> one.setting() == setting).forEach(platform::remove);
        faces.forgetAll();
    }
}
