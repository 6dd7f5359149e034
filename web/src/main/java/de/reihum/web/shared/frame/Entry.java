package de.reihum.web.shared.frame;

import de.reihum.accounts.Me;
import de.reihum.accounts.Permission;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The pages that the navigation leads to, in the order of the tabs of their area. */
public enum Entry {
    TODAY(Area.TODAY, "", Permission.MEMBERS_READ, HelpTopic.FIRST_STEPS),
    MEMBERS(Area.MEMBERS, "members", Permission.MEMBERS_READ, HelpTopic.MEMBERS),
    TOUCHES(Area.TOUCHES, "touches", Permission.TOUCHES_READ, HelpTopic.TOUCHES),
    CALLS(Area.TOUCHES, "touches/call", Permission.TOUCHES_READ, HelpTopic.CALLS),
    INTRODUCTIONS(Area.TOUCHES, "touches/introductions", Permission.TOUCHES_READ, HelpTopic.INTRODUCTIONS),
    WAYS(Area.TOUCHES, "touches/report", Permission.TOUCHES_READ, HelpTopic.CALLS),
    TASKS(Area.TASKS, "tasks", Permission.TASKS_READ, HelpTopic.TASKS),
    DUPLICATES(Area.MEMBERS, "duplicates", Permission.MEMBERS_MERGE, HelpTopic.DUPLICATES),
    IMPORT(Area.MEMBERS, "exchange/import", Permission.EXCHANGE_IMPORT, HelpTopic.IMPORT),
    PRIVACY(Area.MEMBERS, "privacy", Permission.PRIVACY, HelpTopic.PRIVACY),
    MEETINGS(Area.MEETINGS, "meetings", Permission.MEETINGS_READ, HelpTopic.MEETINGS),
    CALENDAR(Area.MEETINGS, "calendar", Permission.MEETINGS_READ, HelpTopic.CALENDAR),
    SERIES(Area.MEETINGS, "series", Permission.MEETINGS_READ, HelpTopic.SERIES),
    PROPOSALS(Area.MEETINGS, "proposals", Permission.MEETINGS_READ, HelpTopic.PROPOSALS),
    POLLS(Area.POLLS, "polls", Permission.POLLS_READ, HelpTopic.POLLS),
    PARTICIPATION(Area.PARTICIPATION, "participation", Permission.PARTICIPATION_READ, HelpTopic.PARTICIPATION),
    MATRIX(Area.PARTICIPATION, "matrix", Permission.PARTICIPATION_READ, HelpTopic.MATRIX),
    CONTRIBUTIONS(Area.PARTICIPATION, "participation/contributions", Permission.PARTICIPATION_READ, HelpTopic.PARTICIPATION),
    PROFILE(Area.NETWORK, "network/profile", Permission.PROFILE_READ, HelpTopic.PROFILE),
    RULES(Area.PARTICIPATION, "participation/rules", Permission.PARTICIPATION_RULES, HelpTopic.PARTICIPATION),
    TEAM(Area.NETWORK, "network/team", Permission.TEAM_MANAGE, HelpTopic.TEAM),
    SETTINGS(Area.NETWORK, "network/settings", Permission.NETWORK_SETTINGS, HelpTopic.SETTINGS),
    FIELDS(Area.NETWORK, "network/fields", Permission.NETWORK_SETTINGS, HelpTopic.SETTINGS),
    DATA(Area.NETWORK, "network/data", Permission.NETWORK_SETTINGS, HelpTopic.DATA),
    KEYS(Area.NETWORK, "network/keys", Permission.API_KEYS_MANAGE, HelpTopic.API),
    JOBS(Area.NETWORK, "network/jobs", Permission.JOBS_READ, HelpTopic.MAILS),
    AUDIT(Area.NETWORK, "network/audit", Permission.AUDIT_READ, HelpTopic.AUDIT),
    PLATFORM(Area.PLATFORM, "platform", Permission.PLATFORM_MANAGE, null),
    HELP(Area.HELP, "help", Permission.OWN_ACCOUNT, null);

    private final Area area;
    private final String path;
    private final Permission permission;
    private final HelpTopic help;

    Entry(Area area, String path, Permission permission, HelpTopic help) {
        this.area = area;
        this.path = path;
        this.permission = permission;
        this.help = help;
    }

    public Area area() {
        return area;
    }

    public String path() {
        return path;
    }

    public boolean open(Me me) {
        return me.may(permission) || this == HELP;
    }

    /** Whether what lies below its address are parts of the same page. */
    boolean inParts() {
        return this == SETTINGS;
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

    /** The entry whose page it is, or below whose page it lies. */
    static Optional<Entry> above(String current) {
        return Arrays.stream(values()).filter(entry -> entry.leadsTo(current)).max(Comparator.comparingInt(entry -> entry.path.length()));
    }
}
