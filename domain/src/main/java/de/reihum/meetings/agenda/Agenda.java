package de.reihum.meetings.agenda;

import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in a meeting, in its order.
 *
 * @param slots up to 30
 */
public record Agenda(List<SlotData> slots) {

    public static final Agenda EMPTY = new Agenda(List.of());

    private static final int MOST = 30;

    /** A slot with the time at which it begins. */
    public record Timed(LocalTime at, SlotData slot) {}

    public Agenda {
        slots = slots == null ? List.of() : List.copyOf(slots);
    }

    /** @throws InvalidValue with a reason for each slot that cannot be */
    public void check() {
        var checks = new Checks();
        checks.require(slots.size() <= MOST, "agenda", "meetings.refusal.slots", MOST);
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).check(checks, i + 1);
        }
        checks.done();
    }

    public int minutes() {
        return slots.stream().mapToInt(SlotData::minutes).sum();
    }

    /** Whether people have time to talk to each other. */
    public boolean leavesTime() {
        return slots.stream().anyMatch(slot -> slot.kind().exchange());
    }

    public List<Timed> from(LocalTime start) {
        var timed = new ArrayList<Timed>();
        var at = start;
        for (var slot : slots) {
            timed.add(new Timed(at, slot));
            at = at.plusMinutes(slot.minutes());
        }
        return timed;
    }

    /** As a pattern for others: what happens, without who speaks. */
    public Agenda pattern() {
        return new Agenda(slots.stream().map(SlotData::withoutSpeaker).toList());
    }
}
