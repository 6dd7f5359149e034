package de.reihum.api;

import de.reihum.accounts.Permission;
import de.reihum.shared.InvalidValue;
import java.util.Set;
import java.util.stream.Stream;

/** What a key may be allowed to do; a part of what people may do, never the management of people, keys and the network itself. */
public enum ApiScope {
    MEMBERS_READ("members:read", Permission.MEMBERS_READ),
    /** Reads them too: whoever changes something gets it back as it is now. */
    MEMBERS_WRITE("members:write", Permission.MEMBERS_READ, Permission.MEMBERS_WRITE),
    TOUCHES_READ("touches:read", Permission.TOUCHES_READ),
    TOUCHES_WRITE("touches:write", Permission.TOUCHES_READ, Permission.TOUCHES_WRITE),
    TASKS_READ("tasks:read", Permission.TASKS_READ),
    TASKS_WRITE("tasks:write", Permission.TASKS_READ, Permission.TASKS_WRITE),
    /** Finds duplicates and makes one record of two. */
    MEMBERS_MERGE("members:merge", Permission.MEMBERS_READ, Permission.MEMBERS_MERGE),
    /** What counts in the network; changes are made by people. */
    SETTINGS_READ("settings:read", Permission.SETTINGS_READ),
    POLLS_READ("polls:read", Permission.POLLS_READ),
    MEETINGS_READ("meetings:read", Permission.MEETINGS_READ),
    MEETINGS_WRITE("meetings:write", Permission.MEETINGS_READ, Permission.MEETINGS_WRITE),
    PARTICIPATION_READ("participation:read", Permission.PARTICIPATION_READ),
    PARTICIPATION_WRITE("participation:write", Permission.PARTICIPATION_READ, Permission.PARTICIPATION_WRITE),
    /** Says when a member counts as active; everybody is judged anew by it. */
    PARTICIPATION_RULES("participation:rules", Permission.PARTICIPATION_READ, Permission.PARTICIPATION_RULES),
    PROFILE_READ("profile:read", Permission.PROFILE_READ),
    PROFILE_WRITE("profile:write", Permission.PROFILE_READ, Permission.PROFILE_WRITE),
    /** Gives persons what is stored about them, and forgets them. */
    PRIVACY_WRITE("privacy:write", Permission.MEMBERS_READ, Permission.PRIVACY),
    AUDIT_READ("audit:read", Permission.AUDIT_READ);

    private final String text;
    private final Set<Permission> permissions;

    ApiScope(String text, Permission... permissions) {
        this.text = text;
        this.permissions = Set.of(permissions);
    }

    /** @throws InvalidValue when there is no such scope */
    public static ApiScope of(String text) {
        return Stream.of(values()).filter(scope -> scope.text.equals(text)).findFirst()
                .orElseThrow(() -> new InvalidValue("scopes", "api.refusal.scope", text));
    }

    /** As it stands in the key's row and in documentation, e.g. {@code members:read}. */
    public String text() {
        return text;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
