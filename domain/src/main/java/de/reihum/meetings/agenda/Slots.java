package de.reihum.meetings.agenda;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A meeting's agenda as its rows.
 *
 * @param rows in their order, the meeting's own list
 */
public record Slots(List<Slot> rows) {

    /** Slots stay the same rows, so that the trail shows what has changed. @param speakers by their ids */
    public void write(Meeting meeting, Agenda agenda, Map<Long, Contact> speakers, LongSupplier ids) {
        var wanted = agenda.slots();
        while (rows.size() > wanted.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == rows.size()) {
                rows.add(new Slot(ids.getAsLong(), meeting, i + 1));
            }
            rows.get(i).write(wanted.get(i), speakers.get(wanted.get(i).contact()));
        }
    }

    /** @throws RuleBroken when somebody is named as a speaker who has not agreed */
    public void requireAgreed() {
        rows.stream().filter(slot -> slot.data().hasSpeaker() && !slot.data().agreed()).findFirst().ifPresent(slot -> {
            throw new RuleBroken("meetings.refusal.notAgreed", slot.speakerName());
        });
    }

    public Agenda agenda() {
        return new Agenda(rows.stream().map(Slot::data).toList());
    }
}
