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

/** Which meetings are told to others: what is firm, and what was firm and is cancelled, so that it leaves their calendars. */
@ApplicationScoped
public class Outlook {

    static final Set<State> TOLD = EnumSet.of(State.PLANNED, State.INVITED, State.HELD, State.CANCELLED);
    private static final int MONTHS_BACK = 12;

    private Meetings meetings;
    private Clock clock;

    protected Outlook() {}

    @Inject
    public Outlook(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** With those of the last twelve months. @param series or {@link Feed#NETWORK} */
    List<CalendarEntry> of(long series) {
        return entries(MeetingFilter.everything().withSeries(series), today().minusMonths(MONTHS_BACK));
    }

    /** From today on. */
    List<CalendarEntry> ahead() {
        return entries(MeetingFilter.everything(), today());
    }

    private List<CalendarEntry> entries(MeetingFilter wanted, LocalDate from) {
        return meetings.all(wanted.withStates(TOLD).between(from, null)).stream().filter(Outlook::dated).map(CalendarEntry::of).toList();
    }

    private static boolean dated(Meeting meeting) {
        return meeting.when().isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ProductClock.ZONE));
    }
}
