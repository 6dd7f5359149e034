package de.reihum.profile;

import java.time.LocalDate;

/** Whether a profile was looked at lately: it is to be confirmed twice a year, and counts as outdated when that is a month late. */
public enum Freshness {
    /** Nobody has ever said that it is right. */
    NEVER, FRESH, DUE, STALE;

    private static final int GOOD_FOR_MONTHS = 6;
    private static final int LATE_AFTER_MONTHS = GOOD_FOR_MONTHS + 1;

    /** @param confirmed {@code null} for never */
    public static Freshness of(LocalDate confirmed, LocalDate today) {
        return confirmed == null ? NEVER : today.isBefore(due(confirmed)) ? FRESH : today.isBefore(confirmed.plusMonths(LATE_AFTER_MONTHS)) ? DUE : STALE;
    }

    /** When somebody is asked again. */
    public static LocalDate due(LocalDate confirmed) {
        return confirmed.plusMonths(GOOD_FOR_MONTHS);
    }

    /** Whether somebody should look at it now. */
    public boolean asks() {
        return this == DUE || this == STALE;
    }
}
