package de.reihum.web.replies;

import de.reihum.replies.Wish;
import de.reihum.replies.list.ReplyFilter;
import de.reihum.replies.seating.Seat;
import java.util.Set;

/** Answers that are looked at together. */
enum ReplyGroup {
    OPEN(Set.of(), Set.of()),
    COMING(Set.of(Wish.YES), Set.of(Seat.TAKEN)),
    MAYBE(Set.of(Wish.MAYBE), Set.of(Seat.NONE, Seat.TAKEN)),
    WAITING(Set.of(), Set.of(Seat.WAITING, Seat.OFFERED)),
    AWAY(Set.of(Wish.NO), Set.of());

    private final Set<Wish> wishes;
    private final Set<Seat> seats;

    ReplyGroup(Set<Wish> wishes, Set<Seat> seats) {
        this.wishes = wishes;
        this.seats = seats;
    }

    /** @param group {@code null} for all */
    static ReplyFilter only(ReplyFilter filter, ReplyGroup group) {
        var plain = filter.withOpen(group == OPEN);
        return group == null ? plain.withWishes(Set.of()).withSeats(Set.of()) : plain.withWishes(group.wishes).withSeats(group.seats);
    }
}
