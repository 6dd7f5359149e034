package de.reihum.accounts;

import static de.reihum.accounts.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** What a person is in one network. */
public enum Role {
    TENANT_ADMIN(MEMBERS_READ, MEMBERS_WRITE, EXCHANGE_IMPORT, EXCHANGE_EXPORT, POLLS_READ, POLLS_WRITE, AUDIT_READ, JOBS_READ, JOBS_RETRY, TEAM_MANAGE, NETWORK_SETTINGS, API_KEYS_MANAGE),
    COORDINATOR(MEMBERS_READ, MEMBERS_WRITE, EXCHANGE_IMPORT, EXCHANGE_EXPORT, POLLS_READ, POLLS_WRITE, AUDIT_READ, JOBS_READ, JOBS_RETRY),
    TREASURER(MEMBERS_READ, EXCHANGE_EXPORT, POLLS_READ, JOBS_READ),
    PRESS(MEMBERS_READ, POLLS_READ, JOBS_READ),
    READER(MEMBERS_READ, POLLS_READ);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        permissions = EnumSet.of(first, more);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
