package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.Permission;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.NetworkSettingsService;
import de.reihum.settings.Origin;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsService;
import de.reihum.settings.look.LogoService;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.List;

/** What counts in the network, part by part; each value says whose word it is. */
@Route(value = "network/settings", layout = Frame.class)
@Needs(Permission.NETWORK_SETTINGS)
public class NetworkSettingsView extends Page implements HasUrlParameter<String> {

    static final String PATH = "network/settings";
    private static final String ACCESS = "access";

    private final transient NetworkSettingsService access;
    private final transient SettingsService settings;
    private final transient LogoService logos;
    private final Div content = new Div();
    private String part = ACCESS;

    @Inject
    public NetworkSettingsView(NetworkSettingsService access, SettingsService settings, LogoService logos) {
        this.access = access;
        this.settings = settings;
        this.logos = logos;
        content.addClassName("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String wanted) {
        part = SectionMenu.known(wanted) ? wanted : ACCESS;
        show();
    }

    @Override
    protected String title() {
        return text("settings.title");
    }

    private void show() {
        removeAll();
        content.removeAll();
        content.add(card());
        add(new PageHeader(title()).lead(text("settings.lead")), new SectionMenu(PATH, List.of(ACCESS), part), content);
        if (Setting.Section.LOOK.name().equalsIgnoreCase(part)) {
            content.add(new LogoCard(logos, this::reload));
        }
    }

    private Component card() {
        if (ACCESS.equals(part)) {
            return new AccessCard(access, this::reload, this::show);
        }
        return new SettingsCard(SectionMenu.section(part), settings.settings(), Origin.NETWORK, this::change, this::takeBack);
    }

    private void change(ChangeSettings wanted) {
        settings.change(wanted);
        reload();
        Toast.done(text("settings.saved"));
    }

    private void takeBack(Setting setting) {
        settings.takeBack(setting);
        reload();
        Toast.done(text("settings.takenBack", text("settings." + setting)));
    }

    /** Colour, words and name belong to the frame around this page, which is built once. */
    private void reload() {
        if (Setting.Section.LOOK.name().equalsIgnoreCase(part) || Setting.Section.WORDS.name().equalsIgnoreCase(part) || ACCESS.equals(part)) {
            UI.getCurrent().getPage().reload();
        } else {
            show();
        }
    }
}
