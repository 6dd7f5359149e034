package de.reihum.calendar;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.Meetings;
import de.reihum.shared.ProductClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which meetings are told to others: what is firm, and what was firm and is cancelled, so that it leaves their calendars. */
@ApplicationScoped
public class Outlook {

    static final Set<State> TOLD = EnumSet.of(State.PLANNED, State.INVITED, State.HELD, State.CANCELLED);
    private static final int MONTHS_BACK = 12;

    private Meetings meetings;
    private Publicity publicity;
    private Clock clock;

    protected Outlook() {}

    @Inject
    public Outlook(Meetings meetings, Publicity publicity, Clock clock) {
        this.meetings = meetings;
        this.publicity = publicity;
        this.clock = clock;
    }

    /** With those of the last twelve months. @param series or {@link Feed#NETWORK} */
    List<CalendarEntry> of(long series) {
        return entries(MeetingFilter.everything().withSeries(series), today().minusMonths(MONTHS_BACK), any -> true);
    }

    /** From today on, those that everybody may see. */
    public List<CalendarEntry> ahead() {
        return entries(MeetingFilter.everything(), today(), publicity.now()::apply);
    }

    private List<CalendarEntry> entries(MeetingFilter wanted, LocalDate from, Predicate<Meeting> told) {
        return meetings.all(wanted.withStates(TOLD).between(from, null)).stream().filter(Outlook::dated).filter(told).map(CalendarEntry::of).toList();
    }

    private static boolean dated(Meeting meeting) {
        return meeting.when().isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ProductClock.ZONE));
    }
}
