package de.reihum.meetings;

import de.reihum.meetings.advice.Adviser;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.AllSeriesInMemory;
import de.reihum.meetings.series.Rhythm;
import de.reihum.meetings.series.Series;
import de.reihum.meetings.series.SeriesData;
import de.reihum.meetings.series.SeriesService;
import de.reihum.meetings.series.YearService;
import de.reihum.members.MemberFilter;
import de.reihum.polls.InvitationsInMemory;
import de.reihum.polls.PollsInMemory;
import de.reihum.tasks.TaskWorld;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services of meetings over repositories in memory: Anna is acting, the brewery may be the host, the clock can be moved. */
public class MeetingWorld {

    public static final When JUNE = new When(LocalDate.of(2026, 6, 11), LocalTime.of(16, 0), 150);
    public static final PlaceData HALL = new PlaceData("Stadthalle", "Am Markt 1", "88400", "Biberach", "");

    public final TaskWorld tasks = new TaskWorld();
    public final MeetingsInMemory meetings = new MeetingsInMemory();
    public final AllSeriesInMemory allSeries = new AllSeriesInMemory();
    public final PollsInMemory polls = new PollsInMemory(new InvitationsInMemory());
    public final List<MeetingFollower> followers = new ArrayList<>();
    public final Map<LocalDate, String> holidays;
    public final Adviser adviser;
    public final MeetingEvents events = new MeetingEvents(followers, tasks.clock);
    public final MeetingService service;
    public final MeetingRunService run = new MeetingRunService(meetings, tasks.members, events, tasks.people.actor, tasks.people.ids, tasks.clock);
    public final SeriesService series = new SeriesService(allSeries, meetings, tasks.people.ids);
    public final YearService years;

    public MeetingWorld() {
        holidays = Map.of(LocalDate.of(2026, 6, 4), "Fronleichnam");
        adviser = new Adviser(meetings, day -> Optional.ofNullable(holidays.get(day)), List.of());
        service = new MeetingService(meetings, new MeetingParts(allSeries, tasks.members, tasks.contacts, polls, tasks.people.ids), events, adviser, polls, tasks.people.ids, tasks.clock);
        years = new YearService(allSeries, meetings, service, adviser, tasks.clock);
    }

    public static MeetingData sound() {
        return MeetingData.titled("Stammtisch im Juni").on(JUNE).at(HALL, 0);
    }

    /** On the first Thursday of March, June and November. */
    public static SeriesData thrice() {
        return new SeriesData("Unternehmensrunde", "Voneinander hören", MemberFilter.everything(), new Rhythm(Set.of(Month.MARCH, Month.JUNE, Month.NOVEMBER), DayOfWeek.THURSDAY, 1), LocalTime.of(16, 0), 150,
                30, 1, new Agenda(List.of(SlotData.of(SlotData.Kind.TOUR, "", 45), SlotData.of(SlotData.Kind.EXCHANGE, "", 45))), Series.Colour.BLUE);
    }

    /** A planned one. */
    public long planned() {
        long id = service.create(sound());
        run.plan(id, version(id));
        return id;
    }

    public long version(long id) {
        return meetings.find(id).orElseThrow().version();
    }
}
