package de.reihum.replies.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How full a meeting is, and who waits. The list is strictly first in, first out: a party for which there is not enough room holds up the smaller ones
 * behind it. Otherwise a party of three could be overtaken for ever, and nobody could be told which place on the list is hers. Whoever holds up others
 * may come with fewer without losing her place, and the coordination may seat anybody. A party for which there is never enough room holds up nobody.
 *
 * @param capacity 0 for no limit
 * @param taken how many have a place or an offer, guests included; more than the capacity when the coordination wanted it so
 * @param line who waits, in order
 */
public record Room(int capacity, int taken, List<Waiting> line) {

    public Room {
        line = line.stream().sorted(Comparator.comparingLong(Waiting::ticket)).toList();
    }

    /** How many more could come; never less than 0. */
    public int free() {
        return capacity == 0 ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
    }

    /** Whether so many more find a place without overtaking anybody. */
    boolean admits(int persons) {
        return persons <= free() && line.stream().noneMatch(one -> holds(one.persons()));
    }

    /** Whether so many could ever come. */
    boolean holds(int persons) {
        return capacity == 0 || persons <= capacity;
    }

    /** For the end of the list. */
    public long nextTicket() {
        return line.isEmpty() ? 1 : line.get(line.size() - 1).ticket() + 1;
    }

    /** As one party sees it that is left out of the reckoning. */
    public Room without(long reply, Place own) {
        var others = line.stream().filter(one -> one.reply() != reply).filter(one -> own.seat() != Seat.WAITING || one.ticket() < own.ticket()).toList();
        return new Room(capacity, taken - (own.seat().held() ? own.persons() : 0), others);
    }

    /** Whose turn it is: from the head of the list as many as there is room for. */
    public List<Waiting> next() {
        var found = new ArrayList<Waiting>();
        int left = free();
        for (var one : line.stream().filter(one -> holds(one.persons())).toList()) {
            if (one.persons() > left) {
                return found;
            }
            left -= one.persons();
            found.add(one);
        }
        return found;
    }

    /** @return from 1, or 0 when it does not wait */
    public int position(long reply) {
        int ahead = 0;
        for (var one : line) {
            ahead++;
            if (one.reply() == reply) {
                return ahead;
            }
        }
        return 0;
    }
}
