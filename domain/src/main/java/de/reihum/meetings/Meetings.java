package de.reihum.meetings;

import de.reihum.meetings.agenda.Slot;
import de.reihum.meetings.series.Tally;
import de.reihum.shared.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The acting network's meetings. */
public interface Meetings {

    /** The columns a list can be sorted by. */
    List<String> SORTS = List.of("title", "topic", "state", "day", "seriesName", "hostName", "town", "capacity");

    void add(Meeting meeting);

    /** With its agenda and its earlier dates. */
    Optional<Meeting> find(long id);

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<Meeting> lock(long id);

    void remove(Meeting meeting);

    /** By day, those without a date first, when no sort is wanted. @throws de.reihum.shared.InvalidValue for a sort column that is not in {@link #SORTS} */
    List<MeetingRow> rows(MeetingFilter filter, Slice slice);

    long count(MeetingFilter filter);

    /** Of each series; series without meetings are left out. */
    Map<Long, Tally> tallies();

    /** Whole ones, by day; for those who reckon with many. */
    List<Meeting> all(MeetingFilter filter);

    /** What this person speaks about. */
    List<Slot> spokenBy(long contact);
}
