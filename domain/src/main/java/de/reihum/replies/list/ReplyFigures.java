package de.reihum.replies.list;

import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a meeting fills.
 *
 * @param coming answers with a place
 * @param seats people with a place or an offer, guests included
 * @param open invited and not answered
 * @param capacity 0 for no limit
 */
public record ReplyFigures(long coming, long maybe, long no, long waiting, long offered, long seats, long open, int capacity) {

    public static ReplyFigures of(List<Headcount> counts, long open, int capacity) {
        return new ReplyFigures(answers(counts, one -> one.wish() == Wish.YES && one.seat() == Seat.TAKEN), answers(counts, one -> one.wish() == Wish.MAYBE && one.seat() != Seat.WAITING),
                answers(counts, one -> one.wish() == Wish.NO || one.seat() == Seat.LAPSED), answers(counts, one -> one.seat() == Seat.WAITING), answers(counts, one -> one.seat() == Seat.OFFERED),
                counts.stream().filter(one -> one.seat().held()).mapToLong(Headcount::persons).sum(), open, capacity);
    }

    private static long answers(List<Headcount> counts, Predicate<Headcount> wanted) {
        return counts.stream().filter(wanted).mapToLong(Headcount::answers).sum();
    }

    public long answered() {
        return coming + maybe + no + waiting + offered;
    }

    /** Of the places, in per cent; 0 without a limit. */
    public int percent() {
        return capacity == 0 ? 0 : (int) Math.min(100, 100 * seats / capacity);
    }
}
