package de.reihum.accounts;

/** What a use case demands of whoever asks for it. */
public enum Permission {
    /** Visitors who are not yet known: sign in, reset, accept an invitation. */
    SIGN_IN,
    /** Anybody signed in: own name, language, password, second factor, own networks. */
    OWN_ACCOUNT,
    /** Take along what networks have left that one administered and that were closed. */
    CLOSED_NETWORKS,
    MEMBERS_READ, MEMBERS_WRITE,
    EXCHANGE_IMPORT, EXCHANGE_EXPORT,
    POLLS_READ, POLLS_WRITE,
    MEETINGS_READ, MEETINGS_WRITE,
    TOUCHES_READ, TOUCHES_WRITE,
    TASKS_READ, TASKS_WRITE,
    PARTICIPATION_READ, PARTICIPATION_WRITE,
    /** Say when a member counts as active. */
    PARTICIPATION_RULES,
    /** Make one record of two. */
    MEMBERS_MERGE,
    /** Give a person what is stored about her, or forget her. */
    PRIVACY,
    /** What the network says about itself, year by year. */
    PROFILE_READ, PROFILE_WRITE,
    /** Let the umbrella office look in for a while. */
    SUPPORT_GRANT,
    /** The holder of a personal link, for the one thing the link is for. */
    ANSWER,
    AUDIT_READ,
    JOBS_READ,
    /** Try failed work once more. */
    JOBS_RETRY,
    TEAM_MANAGE, SETTINGS_READ, NETWORK_SETTINGS, API_KEYS_MANAGE,
    /** The umbrella office: open networks, see their list, never their data. */
    PLATFORM_MANAGE,
    /** The product's own due work and outbox. */
    WORK
}
