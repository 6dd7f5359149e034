package de.reihum.web.shared.frame;

import com.vaadin.flow.component.icon.VaadinIcon;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import java.util.Locale;
import java.util.Optional;

/** The navigation, in its order. The first four are always in reach on small screens. */
public enum Entry {
    TODAY("", VaadinIcon.HOME_O, Permission.MEMBERS_READ, false, HelpTopic.FIRST_STEPS),
    MEMBERS("members", VaadinIcon.GROUP, Permission.MEMBERS_READ, false, HelpTopic.MEMBERS),
    POLLS("polls", VaadinIcon.BAR_CHART_H, Permission.POLLS_READ, false, HelpTopic.POLLS),
    PARTICIPATION("participation/contributions", VaadinIcon.HANDSHAKE, Permission.PARTICIPATION_READ, false, HelpTopic.PARTICIPATION),
    IMPORT("exchange/import", VaadinIcon.UPLOAD_ALT, Permission.EXCHANGE_IMPORT, false, HelpTopic.IMPORT),
    DUPLICATES("duplicates", VaadinIcon.COPY_O, Permission.MEMBERS_MERGE, false, HelpTopic.DUPLICATES),
    TEAM("network/team", VaadinIcon.USERS, Permission.TEAM_MANAGE, true, HelpTopic.TEAM),
    SETTINGS("network/settings", VaadinIcon.COG_O, Permission.NETWORK_SETTINGS, true, HelpTopic.TEAM),
    DATA("network/data", VaadinIcon.DATABASE, Permission.NETWORK_SETTINGS, true, HelpTopic.DATA),
    KEYS("network/keys", VaadinIcon.KEY_O, Permission.API_KEYS_MANAGE, true, HelpTopic.API),
    JOBS("network/jobs", VaadinIcon.HOURGLASS, Permission.JOBS_READ, true, HelpTopic.MAILS),
    AUDIT("network/audit", VaadinIcon.CLOCK, Permission.AUDIT_READ, true, HelpTopic.AUDIT),
    PLATFORM("platform", VaadinIcon.SITEMAP, Permission.PLATFORM_MANAGE, true, null),
    HELP("help", VaadinIcon.QUESTION_CIRCLE_O, Permission.OWN_ACCOUNT, true, null);

    private final String path;
    private final VaadinIcon icon;
    private final Permission permission;
    private final boolean second;
    private final HelpTopic help;

    Entry(String path, VaadinIcon icon, Permission permission, boolean second, HelpTopic help) {
        this.path = path;
        this.icon = icon;
        this.permission = permission;
        this.second = second;
        this.help = help;
    }

    public String path() {
        return path;
    }

    public VaadinIcon icon() {
        return icon;
    }

    /** Below the line: seldom used. */
    public boolean second() {
        return second;
    }

    /** Stands in the navigation only while something waits there. */
    boolean seldom() {
        return this == DUPLICATES;
    }

    public boolean open(Me me) {
        return me.may(permission) || this == HELP;
    }

    Optional<HelpTopic> help() {
        return Optional.ofNullable(help);
    }

    /** The message key of its name. */
    public String key() {
        return "shared.nav." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether the page at the path (without leading slash) lies below this entry. */
    public boolean leadsTo(String current) {
        return path.isEmpty() ? current.isEmpty() : current.equals(path) || current.startsWith(path + "/");
    }
}
