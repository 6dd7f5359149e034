package de.reihum.web.settings;

import static de.reihum.web.shared.text.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import de.reihum.accounts.AccountService;
import de.reihum.accounts.Permission;
import de.reihum.members.tagging.TagColourService;
import de.reihum.members.tagging.TagService;
import de.reihum.settings.ChangeSettings;
import de.reihum.settings.NetworkSettingsService;
import de.reihum.settings.Origin;
import de.reihum.settings.Setting;
import de.reihum.settings.SettingsService;
import de.reihum.settings.look.LogoService;
import de.reihum.settings.mail.MailServerService;
import de.reihum.shared.EmailAddress;
import de.reihum.web.mail.Mail;
import de.reihum.web.mail.OwnServer;
import de.reihum.web.shared.frame.Frame;
import de.reihum.web.shared.frame.Needs;
import de.reihum.web.shared.page.Page;
import de.reihum.web.shared.page.PageHeader;
import de.reihum.web.shared.parts.Toast;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** What counts in the network, part by part; each value says whose word it is. */
@Route(value = "network/settings", layout = Frame.class)
@Needs(Permission.NETWORK_SETTINGS)
public class NetworkSettingsView extends Page implements HasUrlParameter<String> {

    static final String PATH = "network/settings";
    private static final String ACCESS = Setting.Section.ACCESS.name().toLowerCase(Locale.ROOT);

    private final transient NetworkSettingsService names;
    private final transient SettingsService settings;
    private final transient LogoService logos;
    private final transient TagService tags;
    private final transient TagColourService colours;
    private final transient MailServerService servers;
    private final transient OwnServer own;
    private final transient AccountService accounts;
    private final Div content = new Div();
    private String part = ACCESS;

    @Inject
    public NetworkSettingsView(NetworkSettingsService names, SettingsService settings, LogoService logos, TagService tags, TagColourService colours, MailServerService servers, OwnServer own,
            AccountService accounts) {
        this.names = names;
        this.settings = settings;
        this.logos = logos;
        this.tags = tags;
        this.colours = colours;
        this.servers = servers;
        this.own = own;
        this.accounts = accounts;
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
        if (ACCESS.equals(part)) {
            content.add(new NameCard(names, this::reload, this::show));
        }
        content.add(card());
        add(new PageHeader(title()).lead(text("settings.lead")), new SectionMenu(PATH, part), content);
        if (Setting.Section.LOOK.name().equalsIgnoreCase(part)) {
            content.add(new LogoCard(logos, this::reload));
        }
        if (Setting.Section.WORDS.name().equalsIgnoreCase(part)) {
            content.add(new TagsCard(tags, colours, this::show, this::reload));
        }
        if (Setting.Section.MAIL.name().equalsIgnoreCase(part)) {
            content.add(new MailServerCard(servers, (data, password) -> own.take(data, password, probe()), this::reload));
        }
    }

    /** A mail to whoever asks, so that it is seen to arrive. */
    private Mail probe() {
        var me = accounts.me();
        return new Mail("probe " + UUID.randomUUID(), new Mail.Address(me.displayName(), new EmailAddress(me.email())), text("shared.product"), text("settings.server.probe", me.networkName()),
                text("settings.server.probe.text", me.networkName()), "<p>" + text("settings.server.probe.html") + "</p>");
    }

    private Component card() {
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
