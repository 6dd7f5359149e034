package de.reihum.replies.seating;

/** How somebody stands with a place at a meeting. */
public enum Seat {
    /** Wants none that is counted. */
    NONE,
    TAKEN,
    /** It is kept free for a while, until a word comes. */
    OFFERED,
    WAITING,
    /** Had one, or waited for one, and does not come after all. */
    GIVEN_UP,
    /** Said nothing to an offer in time. */
    LAPSED;

    /** Whether nobody else can have the place. */
    public boolean held() {
        return this == TAKEN || this == OFFERED;
    }

    boolean wanted() {
        return held() || this == WAITING;
    }
}
