package de.reihum.meetings;

import de.reihum.meetings.advice.Warning;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.dates.DateChangeRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything about one meeting.
 *
 * @param seriesName empty when it stands alone
 * @param hostName empty while there is no host
 * @param program the agenda with the time at which each part begins; empty while there is no date
 * @param speakers names of the speakers who are contacts, by their ids
 * @param cancelWord why it was cancelled, or empty
 * @param question of the poll in which the topic was chosen, or empty
 */
public record MeetingDetails(long id, long version, MeetingData data, Meeting.State state, String seriesName, String hostName, List<Agenda.Timed> program, Map<Long, String> speakers,
        List<DateChangeRow> changes, List<Warning> warnings, Instant invitedAt, Instant heldAt, Instant cancelledAt, String cancelWord, String question, int sequence) {

    /** Whether it can still be changed. */
    public boolean open() {
        return MeetingFilter.OPEN.contains(state);
    }
}
