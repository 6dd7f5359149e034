package de.reihum.replies.seating;

import de.reihum.shared.InvalidValue;
import de.reihum.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One party's place at a meeting, or the lack of it. */
@Embeddable
public class Place {

    @Enumerated(EnumType.STRING)
    @Column(name = "seat")
    private Seat seat;

    @Column(name = "persons")
    private int persons;

    @Column(name = "ticket")
    private long ticket;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    protected Place() {}

    /** Nothing was wanted yet. */
    public static Place none() {
        var place = new Place();
        place.seat = Seat.NONE;
        return place;
    }

    /**
     * Wants a place, or another number of places. Who has one or is offered one has it now; who waits with no more people than before keeps the turn.
     *
     * @param room without this party, see {@link Room#without}
     * @param nextTicket for the end of the list
     * @throws InvalidValue naming {@code guests} when somebody who has a place wants more than there are, or anybody more than there ever will be
     */
    public void ask(int wanted, Room room, long nextTicket) {
        if (!room.holds(wanted)) {
            throw new InvalidValue("guests", "replies.refusal.noRoom", room.capacity() - 1);
        }
        boolean admitted = room.admits(wanted);
        boolean mine = seat.held() && wanted <= persons;
        if (seat.held() && !mine && !admitted) {
            throw new InvalidValue("guests", "replies.refusal.noRoom", room.line().isEmpty() ? room.free() - 1 : persons - 1);
        }
        if (mine || admitted) {
            take(wanted);
        } else {
            ticket = seat == Seat.WAITING && wanted <= persons ? ticket : nextTicket;
            seat = Seat.WAITING;
            persons = wanted;
        }
    }

    /** The coordination wants it so, whether or not there is room. */
    public void grant(int wanted) {
        take(wanted);
    }

    private void take(int wanted) {
        seat = Seat.TAKEN;
        persons = wanted;
        offeredUntil = null;
    }

    /** Does not want one that is counted. @param wanted how many would come */
    public void leave(boolean noMore, int wanted) {
        seat = noMore && (seat.wanted() || seat == Seat.GIVEN_UP) ? Seat.GIVEN_UP : Seat.NONE;
        persons = wanted;
        offeredUntil = null;
    }

    /** It is this party's turn. */
    public void offer(Instant until) {
        if (seat != Seat.WAITING) {
            throw new RuleBroken("replies.refusal.notWaiting");
        }
        seat = Seat.OFFERED;
        offeredUntil = until;
    }

    /** @throws RuleBroken when nothing is offered any more */
    public void accept() {
        if (seat != Seat.OFFERED && seat != Seat.TAKEN) {
            throw new RuleBroken("replies.refusal.noOffer");
        }
        take(persons);
    }

    /** @return whether an offer's time was over, and the places are free for the next ones */
    public boolean lapse(Instant now) {
        boolean over = seat == Seat.OFFERED && !now.isBefore(offeredUntil);
        if (over) {
            seat = Seat.LAPSED;
            offeredUntil = null;
        }
        return over;
    }

    public Seat seat() {
        return seat;
    }

    /** With the guests; 0 when nobody comes. */
    public int persons() {
        return persons;
    }

    public long ticket() {
        return ticket;
    }

    /** Until when it is kept free; {@code null} when nothing is offered. */
    public Instant offeredUntil() {
        return offeredUntil;
    }
}
