package de.reihum.members.tagging;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingRow;
import de.reihum.settings.SettingsService;
import de.reihum.settings.look.TagColour;
import de.reihum.settings.look.TagColours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** A network chooses the colours of its tags. */
@ApplicationScoped
@Transactional
public class TagColourService {

    private SettingsService settings;

    protected TagColourService() {}

    @Inject
    public TagColourService(SettingsService settings) {
        this.settings = settings;
    }

    @Requires(Permission.SETTINGS_READ)
    public TagColours colours() {
        return TagColours.parse(settings.settings().stream().filter(row -> row.setting() == Setting.TAG_COLOURS).map(SettingRow::value).findFirst().orElse(""));
    }

    /** @param colour empty to let the word decide again */
    @Requires(Permission.NETWORK_SETTINGS)
    public void choose(String tag, Optional<TagColour> colour) {
        become(colours().with(tag, colour));
    }

    /** The colour follows the word. */
    @Requires(Permission.NETWORK_SETTINGS)
    public void rename(String tag, String name) {
        become(colours().renamed(tag, name));
    }

    private void become(TagColours wanted) {
        if (!wanted.equals(colours())) {
            settings.change(new ChangeSettings(Map.of(Setting.TAG_COLOURS, wanted.text()), Map.of()));
        }
    }
}
