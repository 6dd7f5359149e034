package de.reihum.replies.list;

import de.reihum.replies.Wish;
import de.reihum.replies.seating.Seat;
import de.reihum.shared.Folding;
import java.util.Set;

/**
 * Which answers to a meeting are wanted.
 *
 * @param text folded; words of the member's name; empty for all
 * @param wishes none for all
 * @param seats none for all
 * @param open those who are invited and have not answered, and nobody else
 */
public record ReplyFilter(long meeting, String text, Set<Wish> wishes, Set<Seat> seats, boolean open) {

    public ReplyFilter {
        text = Folding.fold(text);
        wishes = Set.copyOf(wishes);
        seats = Set.copyOf(seats);
    }

    public static ReplyFilter of(long meeting) {
        return new ReplyFilter(meeting, "", Set.of(), Set.of(), false);
    }

    public ReplyFilter withText(String wanted) {
        return new ReplyFilter(meeting, wanted, wishes, seats, open);
    }

    public ReplyFilter withWishes(Set<Wish> wanted) {
        return new ReplyFilter(meeting, text, wanted, seats, open);
    }

    public ReplyFilter withSeats(Set<Seat> wanted) {
        return new ReplyFilter(meeting, text, wishes, wanted, open);
    }

    public ReplyFilter withOpen(boolean wanted) {
        return new ReplyFilter(meeting, text, wishes, seats, wanted);
    }

    /** Whether it asks for a certain answer. */
    boolean answered() {
        return !wishes.isEmpty() || !seats.isEmpty();
    }
}
