package de.reihum.calendar;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.Meetings;
import de.reihum.shared.NotFound;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The team's calendar. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private static final List<Slice.Sort> BY_DAY = List.of();

    private Meetings meetings;

    protected CalendarService() {}

    @Inject
    public CalendarService(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Every meeting with a date in this time, whatever its state, by date. @param until the last day */
    @Requires(Permission.MEETINGS_READ)
    public List<MeetingRow> between(LocalDate from, LocalDate until) {
        return meetings.rows(MeetingFilter.everything().between(from, until), new Slice(0, Slice.MAX, BY_DAY)).stream().filter(row -> row.when() != null).toList();
    }

    /** For somebody's own calendar. @throws NotFound also when it has no date */
    @Requires(Permission.MEETINGS_READ)
    public CalendarEntry entry(long meeting) {
        return meetings.find(meeting).filter(found -> found.when().isPresent()).map(CalendarEntry::of).orElseThrow(NotFound::record);
    }
}
