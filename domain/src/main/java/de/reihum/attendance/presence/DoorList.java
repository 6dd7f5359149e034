package de.reihum.attendance.presence;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.dates.When;
import java.util.List;

/**
 * Everybody at a meeting's door.
 *
 * @param topic or empty
 * @param when {@code null} while there is no date
 * @param open whether presence can be noted now
 * @param confirmed whether it counts already
 */
public record DoorList(long meeting, String title, String topic, When when, Meeting.State state, boolean open, boolean confirmed, List<PersonRow> persons) {

    /** What people remember of it: its topic, else what it is called. */
    public String about() {
        return topic.isEmpty() ? title : topic;
    }

    public long came() {
        return persons.stream().filter(PersonRow::came).count();
    }

    public long expected() {
        return persons.stream().filter(one -> one.expected() == PersonRow.Expectation.COMES || one.expected() == PersonRow.Expectation.HOST).count();
    }
}
