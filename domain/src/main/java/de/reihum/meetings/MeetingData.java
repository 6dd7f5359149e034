package de.reihum.meetings;

import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.members.MemberFilter;
import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.util.List;

/**
 * A meeting as it is written.
 *
 * @param series its id, or 0 for a meeting that stands alone
 * @param title 3 to 160 characters
 * @param topic what it is about, up to 300 characters, or empty
 * @param word to those who are invited, up to 2,000 characters, or empty
 * @param when {@code null} while there is no date
 * @param host the member's id who is the host, or 0
 * @param capacity how many people there is room for, up to 10,000; 0 for no limit
 * @param guests how many people each answer may bring along, up to 20
 * @param asksNeeds whether those who come are asked what they can eat and what they need to get in
 * @param poll the poll in which the members chose the topic, or 0
 */
public record MeetingData(long series, String title, String topic, String word, When when, PlaceData place, long host, int capacity, int guests, boolean asksNeeds,
        MemberFilter audience, long poll, Agenda agenda) {

    static final int MAX_TITLE = 160;
    private static final int MAX_TOPIC = 300;
    private static final int MAX_WORD = 2000;
    private static final int MAX_CAPACITY = 10_000;
    private static final int MAX_GUESTS = 20;

    public MeetingData {
        title = Lines.one(title);
        topic = Lines.one(topic);
        word = Lines.many(word);
        place = place == null ? PlaceData.NOWHERE : place;
        audience = audience == null ? MemberFilter.everything() : audience;
        agenda = agenda == null ? Agenda.EMPTY : agenda;
    }

    /** A meeting that stands alone, with nothing decided. */
    public static MeetingData titled(String title) {
        return new MeetingData(0, title, "", "", null, PlaceData.NOWHERE, 0, 0, 0, false, MemberFilter.everything(), 0, Agenda.EMPTY);
    }

    public MeetingData on(When wanted) {
        return new MeetingData(series, title, topic, word, wanted, place, host, capacity, guests, asksNeeds, audience, poll, agenda);
    }

    public MeetingData with(Agenda other) {
        return new MeetingData(series, title, topic, word, when, place, host, capacity, guests, asksNeeds, audience, poll, other);
    }

    public MeetingData about(String wanted, long chosenIn) {
        return new MeetingData(series, title, wanted, word, when, place, host, capacity, guests, asksNeeds, audience, chosenIn, agenda);
    }

    public MeetingData at(PlaceData there, long member) {
        return new MeetingData(series, title, topic, word, when, there, member, capacity, guests, asksNeeds, audience, poll, agenda);
    }

    /** Why this cannot be; empty when it can. */
    public List<Reason> reasons() {
        return Checks.reasons(this::check);
    }

    /** @throws InvalidValue with a reason for each field that cannot be */
    void check() {
        var checks = new Checks();
        checks.require(title.length() >= 3 && title.length() <= MAX_TITLE, "title", "meetings.refusal.title", 3, MAX_TITLE);
        checks.require(topic.length() <= MAX_TOPIC, "topic", "meetings.refusal.topic", MAX_TOPIC);
        checks.require(word.length() <= MAX_WORD, "word", "meetings.refusal.word", MAX_WORD);
        checks.require(capacity >= 0 && capacity <= MAX_CAPACITY, "capacity", "meetings.refusal.capacity", MAX_CAPACITY);
        checks.require(guests >= 0 && guests <= MAX_GUESTS, "guests", "meetings.refusal.guests", MAX_GUESTS);
        place.check(checks);
        checks.parts(() -> {
            agenda.check();
            return true;
        });
        if (when != null) {
            checks.parts(() -> {
                when.check();
                return true;
            });
        }
        checks.done();
    }
}
