package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.Origin;
import de.reihum.settings.PlatformSettingsService;
import de.reihum.settings.Setting;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.Locale;

/** What counts in networks that say nothing themselves. */
@Route(value = "platform/settings", layout = Frame.class)
@Needs(Permission.PLATFORM_MANAGE)
public class PlatformSettingsView extends Page implements HasUrlParameter<String> {

    private static final String PATH = "platform/settings";

    private final transient PlatformSettingsService settings;
    private String part = Setting.Section.ACCESS.name().toLowerCase(Locale.ROOT);

    @Inject
    public PlatformSettingsView(PlatformSettingsService settings) {
        this.settings = settings;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String wanted) {
        part = SectionMenu.known(wanted) ? wanted : part;
        show();
    }

    @Override
    protected String title() {
        return text("settings.platform.title");
    }

    private void show() {
        removeAll();
        add(new PageHeader(title()).below("platform", text("shared.nav.platform")).lead(text("settings.platform.lead")), new SectionMenu(PATH, part),
                new SettingsCard(SectionMenu.section(part), settings.settings(), Origin.PLATFORM, this::change, this::takeBack));
    }

    private void change(ChangeSettings wanted) {
        settings.change(wanted);
        show();
        Toast.done(text("settings.saved"));
    }

    private void takeBack(Setting setting) {
        settings.takeBack(setting);
        show();
        Toast.done(text("settings.takenBack", text("settings." + setting)));
    }
}
