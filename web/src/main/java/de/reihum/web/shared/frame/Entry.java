package de.reihum.web.shared.frame;

import com.vaadin.flow.component.icon.VaadinIcon;
import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;

/** The navigation, in its order. The first four are always in reach on small screens. */
public enum Entry {
    TODAY("", VaadinIcon.HOME_O, Permission.MEMBERS_READ, false),
    MEMBERS("members", VaadinIcon.GROUP, Permission.MEMBERS_READ, false),
    POLLS("polls", VaadinIcon.BAR_CHART_H, Permission.POLLS_READ, false),
    IMPORT("exchange/import", VaadinIcon.UPLOAD_ALT, Permission.EXCHANGE_IMPORT, false),
    TEAM("network/team", VaadinIcon.USERS, Permission.TEAM_MANAGE, true),
    SETTINGS("network/settings", VaadinIcon.COG_O, Permission.NETWORK_SETTINGS, true),
    KEYS("network/keys", VaadinIcon.KEY_O, Permission.API_KEYS_MANAGE, true),
    JOBS("network/jobs", VaadinIcon.HOURGLASS, Permission.JOBS_READ, true),
    AUDIT("network/audit", VaadinIcon.CLOCK, Permission.AUDIT_READ, true),
    PLATFORM("platform", VaadinIcon.SITEMAP, Permission.PLATFORM_MANAGE, true),
    HELP("help", VaadinIcon.QUESTION_CIRCLE_O, Permission.OWN_ACCOUNT, true);

    private final String path;
    private final VaadinIcon icon;
    private final Permission permission;
    private final boolean second;

    Entry(String path, VaadinIcon icon, Permission permission, boolean second) {
        this.path = path;
        this.icon = icon;
        this.permission = permission;
        this.second = second;
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

    public boolean open(Me me) {
        return me.may(permission) || this == HELP;
    }

    /** The message key of its name. */
    public String key() {
        return "shared.nav." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the page at the path (without leading slash) lies below this entry. */
    public boolean leadsTo(String current) {
        return path.isEmpty() ? current.isEmpty() : current.equals(path) || current.startsWith(path + "/");
    }
}
