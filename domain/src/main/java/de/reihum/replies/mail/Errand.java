package de.reihum.replies.mail;

import de.reihum.replies.seating.Seat;

/** Why somebody who has answered must hear something, by mail or by a call. */
public enum Errand {
    /** There is a place. */
    CONFIRM(Seat.TAKEN),
    /** There is none yet. */
    WAITING(Seat.WAITING),
    /** One has become free. */
    OFFER(Seat.OFFERED),
    /** Nothing was said in time. */
    LAPSED(Seat.LAPSED),
    /** The coordination has given her one. */
    SEATED(Seat.TAKEN);

    private final Seat seat;

    Errand(Seat seat) {
        this.seat = seat;
    }

    /** Whether it is still true. */
    public boolean stands(Seat now) {
        return seat == now;
    }
}
