package de.reihum.replies;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.agenda.SlotData.Kind;
import de.reihum.meetings.dates.When;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens at a meeting, as an invited person reads it.
 *
 * @param at when it begins, {@code null} while there is no date
 * @param title may be empty, then the kind says it
 * @param speaker who has agreed to be named, with her company when she belongs to one; else empty
 */
public record AgendaPart(LocalTime at, Kind kind, String title, String speaker) {

    static List<AgendaPart> of(Meeting meeting) {
        var parts = new ArrayList<AgendaPart>();
        var at = meeting.when().map(When::start).orElse(null);
        for (var slot : meeting.slots()) {
            var data = slot.data();
            parts.add(new AgendaPart(at, data.kind(), data.title(), data.agreed() ? speaker(slot) : ""));
            at = at == null ? null : at.plusMinutes(data.minutes());
        }
        return parts;
    }

    private static String speaker(Slot slot) {
        return slot.contact().map(person -> person.name() + ", " + person.member().name()).orElseGet(slot::speakerName);
    }
}
