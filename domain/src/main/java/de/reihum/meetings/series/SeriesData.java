package de.reihum.meetings.series;

import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.When;
import de.reihum.members.MemberFilter;
import de.reihum.shared.Checks;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.Lines;
import de.reihum.shared.Reason;
import java.time.LocalTime;
import java.util.List;

/**
 * A series as it is written.
 *
 * @param name 3 to 120 characters
 * @param purpose up to 1,000 characters
 * @param audience who is usually invited
 * @param start when its meetings usually begin
 * @param minutes how long they usually last, from 15 to 720
 * @param capacity how many people there is usually room for, up to 10,000; 0 for no limit
 * @param guests how many people each answer may bring along, up to 20
 * @param agenda what usually happens
 */
public record SeriesData(String name, String purpose, MemberFilter audience, Rhythm rhythm, LocalTime start, int minutes, int capacity, int guests, Agenda agenda, Series.Colour colour) {

    static final int MAX_NAME = 120;
    private static final int MAX_PURPOSE = 1000;
    private static final int MAX_CAPACITY = 10_000;
    private static final int MAX_GUESTS = 20;

    public SeriesData {
        name = Lines.one(name);
        purpose = Lines.many(purpose);
        audience = audience == null ? MemberFilter.everything() : audience;
        rhythm = rhythm == null ? Rhythm.NONE : rhythm;
        agenda = agenda == null ? Agenda.EMPTY : agenda.pattern();
        colour = colour == null ? Series.Colour.GREEN : colour;
    }

    /** Why this cannot be; empty when it can. */
    public List<Reason> reasons() {
        return Checks.reasons(this::check);
    }

    /** @throws InvalidValue with a reason for each field that cannot be */
    void check() {
        var checks = new Checks();
        checks.require(name.length() >= 3 && name.length() <= MAX_NAME, "name", "meetings.refusal.seriesName", 3, MAX_NAME);
        checks.require(purpose.length() <= MAX_PURPOSE, "purpose", "meetings.refusal.purpose", MAX_PURPOSE);
        checks.require(start != null, "start", "meetings.refusal.start");
        checks.require(minutes >= When.SHORTEST && minutes <= When.LONGEST, "minutes", "meetings.refusal.minutes", When.SHORTEST, When.LONGEST);
        checks.require(capacity >= 0 && capacity <= MAX_CAPACITY, "capacity", "meetings.refusal.capacity", MAX_CAPACITY);
        checks.require(guests >= 0 && guests <= MAX_GUESTS, "guests", "meetings.refusal.guests", MAX_GUESTS);
        checks.parts(() -> {
            rhythm.check();
            agenda.check();
            return true;
        });
        checks.done();
    }
}
