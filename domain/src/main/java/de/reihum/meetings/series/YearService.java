package de.reihum.meetings.series;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.meetings.Meeting.State;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.Meetings;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.advice.Adviser;
import de.reihum.meetings.dates.When;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans a series' meetings for a year, along its rhythm. */
@ApplicationScoped
@Transactional
public class YearService {

    private static final int MOST = 24;

    /** @param days on which it shall meet */
    public record PlanYear(long series, Collection<LocalDate> days) {}

    private AllSeries series;
    private Meetings meetings;
    private MeetingService service;
    private Adviser adviser;
    private Clock clock;

    protected YearService() {}

    @Inject
    public YearService(AllSeries series, Meetings meetings, MeetingService service, Adviser adviser, Clock clock) {
        this.series = series;
        this.meetings = meetings;
        this.service = service;
        this.adviser = adviser;
        this.clock = clock;
    }

    /** The days to which the rhythm leads in that year and that are still to come, each with what speaks against it. Changes nothing. */
    @Requires(Permission.MEETINGS_READ)
    public List<PlannedDate> preview(long id, Year year) {
        var found = load(id);
        var taken = months(id, year);
        var outlook = adviser.outlook(year.atDay(1), year.atMonth(12).atEndOfMonth());
        var today = LocalDate.now(clock.withZone(ProductClock.ZONE));
        return found.rhythm().from(year.atMonth(1)).takeWhile(day -> day.getYear() == year.getValue()).filter(day -> day.isAfter(today)).map(day -> {
            var when = new When(day, found.start(), found.minutes());
            return new PlannedDate(when, taken.contains(YearMonth.from(day)), outlook.against(0, when));
        }).toList();
    }

    /** Proposes a meeting on each of these days. @return their ids */
    @Requires(Permission.MEETINGS_WRITE)
    public List<Long> plan(PlanYear command) {
        var found = load(command.series());
        var days = command.days().stream().distinct().sorted().toList();
        if (days.isEmpty() || days.size() > MOST) {
            throw new InvalidValue("days", "meetings.refusal.days", MOST);
        }
        return days.stream().map(day -> propose(found, day)).toList();
    }

    private long propose(Series found, LocalDate day) {
        return service.propose(new MeetingData(found.id(), found.name(), "", "", new When(day, found.start(), found.minutes()), PlaceData.NOWHERE, 0, found.capacity(), found.guests(), false,
                found.audience(), 0, found.agenda()));
    }

    private Set<YearMonth> months(long id, Year year) {
        var wanted = MeetingFilter.everything().withSeries(id).withStates(EnumSet.complementOf(EnumSet.of(State.CANCELLED))).between(year.atDay(1), year.atMonth(12).atEndOfMonth());
        return meetings.rows(wanted, new Slice(0, Slice.MAX, List.of())).stream().map(MeetingRow::when).filter(when -> when != null).map(when -> YearMonth.from(when.day())).collect(Collectors.toSet());
    }

    private Series load(long id) {
        return series.find(id).orElseThrow(NotFound::record);
    }
}
