package de.reihum.calendar;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.Meetings;
import de.reihum.shared.NotFound;
import de.reihum.settings.days.Holidays;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The team's calendar. */
@ApplicationScoped
@Transactional
public class CalendarService {

    private static final List<Slice.Sort> BY_DAY = List.of();

    private Meetings meetings;
    private Holidays holidays;

    protected CalendarService() {}

    @Inject
    public CalendarService(Meetings meetings, Holidays holidays) {
        this.meetings = meetings;
        this.holidays = holidays;
    }

    /** Every meeting with a date in this time, whatever its state, by date. @param until the last day */
    @Requires(Permission.MEETINGS_READ)
    public List<MeetingRow> between(LocalDate from, LocalDate until) {
        return meetings.rows(MeetingFilter.everything().between(from, until), new Slice(0, Slice.MAX, BY_DAY)).stream().filter(row -> row.when() != null).toList();
    }

    /** Public holidays where the network is at home, by day, as the reader's language calls them. @param until the last day */
    @Requires(Permission.MEETINGS_READ)
    public SortedMap<LocalDate, String> holidays(LocalDate from, LocalDate until) {
        var found = new TreeMap<LocalDate, String>();
        from.datesUntil(until.plusDays(1)).forEach(day -> holidays.on(day).ifPresent(name -> found.put(day, name)));
        return found;
    }

    /** For somebody's own calendar. @throws NotFound also when it has no date */
    @Requires(Permission.MEETINGS_READ)
    public CalendarEntry entry(long meeting) {
        return meetings.find(meeting).filter(found -> found.when().isPresent()).map(CalendarEntry::of).orElseThrow(NotFound::record);
    }
}
