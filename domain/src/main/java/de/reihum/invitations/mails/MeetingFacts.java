package de.reihum.invitations.mails;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.dates.DateChangeRow;
import de.reihum.meetings.dates.When;
import de.reihum.members.Member;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody who is invited must know of a meeting.
 *
 * @param hostName empty while nobody is the host
 * @param question of the poll in which the members chose the topic, or empty
 * @param suggestedBy members that suggested it and want others to know
 * @param cancelWord why it was cancelled, or empty
 * @param places how many there are, or 0 for no limit
 * @param moved the last time it was moved; {@code null} when it never was
 */
public record MeetingFacts(long id, String uid, int sequence, boolean cancelled, String title, String topic, String word, When when, PlaceData place, String hostName, List<Item> agenda, String question,
        List<String> suggestedBy, String cancelWord, int places, DateChangeRow moved) {

    /** A part of the agenda. @param speaker empty when nobody is named */
    public record Item(LocalTime at, SlotData.Kind kind, String title, String speaker) {}

    /** Of a meeting that has a date. */
    static MeetingFacts of(Meeting meeting, String question, List<String> suggestedBy) {
        return new MeetingFacts(meeting.id(), meeting.uid(), meeting.standing().sequence(), meeting.state() == Meeting.State.CANCELLED, meeting.title(), meeting.theme().topic(), meeting.theme().word(), meeting.when().orElseThrow(),
                meeting.place(), meeting.host().map(Member::name).orElse(""), items(meeting), question, suggestedBy, meeting.standing().word(), meeting.admission().capacity(), moved(meeting));
    }

    private static DateChangeRow moved(Meeting meeting) {
        var all = meeting.changes();
        return all.isEmpty() || all.get(all.size() - 1).row().before() == null ? null : all.get(all.size() - 1).row();
    }

    /** With whom she speaks for, when she belongs to a member. */
    private static String speaker(Slot slot) {
        return slot.contact().map(person -> person.name() + ", " + person.member().name()).orElseGet(slot::speakerName);
    }

    private static List<Item> items(Meeting meeting) {
        var items = new ArrayList<Item>();
        var at = meeting.when().orElseThrow().start();
        for (Slot slot : meeting.slots()) {
            var data = slot.data();
            items.add(new Item(at, data.kind(), data.title(), data.agreed() ? speaker(slot) : ""));
            at = at.plusMinutes(data.minutes());
        }
        return items;
    }
}
