package de.reihum.replies.seating;

import de.reihum.shared.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A meeting with parties that come and go; whoever's turn it is gets an offer at once. */
class Evening {

    private static final Instant UNTIL = Instant.parse("2026-11-25T23:00:00Z");

    private final Map<Long, Place> places = new TreeMap<>();
    private int capacity;

    Evening(int capacity) {
        this.capacity = capacity;
    }

    Room room() {
        int taken = places.values().stream().filter(place -> place.seat().held()).mapToInt(Place::persons).sum();
        return new Room(capacity, taken, places.entrySet().stream().filter(one -> one.getValue().seat() == Seat.WAITING)
                .map(one -> new Waiting(one.getKey(), one.getValue().persons(), one.getValue().ticket())).toList());
    }

    void shrinkTo(int places) {
        capacity = places;
    }

    void ask(long party, int persons) {
        var own = place(party);
        own.ask(persons, room().without(party, own), room().nextTicket());
        moveUp();
    }

    /** A refusal leaves everything as it was. */
    void tryToAsk(long party, int persons) {
        var before = room();
        try {
            ask(party, persons);
        } catch (InvalidValue refused) {
            if (!before.equals(room())) {
                throw new AssertionError("A refusal changed something", refused);
            }
        }
    }

    void leave(long party) {
        place(party).leave(true, 0);
        moveUp();
    }

    void lapse(long party) {
        if (place(party).lapse(UNTIL)) {
            moveUp();
        }
    }

    void moveUp() {
        room().next().forEach(one -> place(one.reply()).offer(UNTIL));
    }

    Place place(long party) {
        return places.computeIfAbsent(party, none -> Place.none());
    }

    List<Seat> seats() {
        return places.values().stream().map(Place::seat).toList();
    }
}
