package de.reihum.touches.outreach;

/** How long a member waits: it was never in contact, waits very long, long, long enough to be called, or not yet. */
public enum Bucket {
    NEVER, LONG, LATE, DUE, FRESH;

    /** Whether somebody should be called. */
    public boolean due() {
        return this != FRESH;
    }
}
