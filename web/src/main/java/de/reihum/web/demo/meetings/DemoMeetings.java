package de.reihum.web.demo.meetings;

import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingData;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRunService;
import de.reihum.meetings.MeetingService;
import de.reihum.meetings.PlaceData;
import de.reihum.meetings.agenda.Agenda;
import de.reihum.meetings.agenda.SlotData;
import de.reihum.meetings.agenda.SlotData.Kind;
import de.reihum.meetings.dates.When;
import de.reihum.meetings.series.Rhythm;
import de.reihum.meetings.series.Series;
import de.reihum.meetings.series.SeriesData;
import de.reihum.meetings.series.SeriesService;
import de.reihum.meetings.topics.ChosenTopic;
import de.reihum.meetings.topics.TopicService;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.settings.days.Holidays;
import de.reihum.shared.Slice;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A series that has gone round three times, its next meetings, and another series that is about to begin. */
@ApplicationScoped
public class DemoMeetings {

    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final int MINUTES = 150;
    private static final String VISIT = "Betriebsbesuch in der Backstube";
    private static final int DAYS_BACK = 10;
    private static final Agenda USUAL = new Agenda(List.of(SlotData.of(Kind.WELCOME, "", 10), SlotData.of(Kind.TOUR, "", 40), SlotData.of(Kind.TALK, "", 30), SlotData.of(Kind.DISCUSSION, "", 25),
            SlotData.of(Kind.NEWS, "", 10), SlotData.of(Kind.EXCHANGE, "", 35)));

    private SeriesService series;
    private MeetingService meetings;
    private MeetingRunService run;
    private MemberService members;
    private TopicService topics;
    private Holidays holidays;
    private Clock clock;

    protected DemoMeetings() {}

    @Inject
    public DemoMeetings(SeriesService series, MeetingService meetings, MeetingRunService run, MemberService members, TopicService topics, Holidays holidays, Clock clock) {
        this.series = series;
        this.meetings = meetings;
        this.run = run;
        this.members = members;
        this.topics = topics;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** @param today of the one who tries the demonstration */
    public void begin(LocalDate today) {
        if (series.all().isEmpty()) {
            var active = MemberFilter.everything().withStatuses(Set.of(Member.Status.ACTIVE));
            series.create(new SeriesData("Unternehmerstammtisch", "Betriebe kennenlernen und voneinander hören, was bei der Suche nach Fachkräften hilft.", active,
                    DemoMeeting.rhythm(today), FOUR, MINUTES, 30, 1, USUAL, Series.Colour.GREEN));
            series.create(new SeriesData("Personalerstammtisch", "Für alle, die in ihrem Betrieb Personal suchen und halten.", active,
                    new Rhythm(Set.of(Month.FEBRUARY, Month.SEPTEMBER), DayOfWeek.TUESDAY, 3), LocalTime.of(8, 0), 120, 20, 0, USUAL, Series.Colour.BLUE));
        }
    }

    /** @param number of meetings that were told before it; when there are more it is here already */
    public void tell(DemoMeeting told, int number) {
        if (meetings.count(MeetingFilter.everything()) > number) {
            return;
        }
        var data = data(told, told.day(Formats.local(clock.instant())));
        if (told.held()) {
            meetings.record(data);
        } else {
            meetings.propose(data);
        }
    }

    /** A meeting that stands alone and lies some days back. */
    public void visit() {
        if (meetings.count(MeetingFilter.everything().withText(VISIT)) == 0) {
            var latest = Formats.local(clock.instant()).minusDays(DAYS_BACK).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
            var day = Stream.iterate(latest, one -> one.minusWeeks(1)).filter(holidays::isWorkday).findFirst().orElseThrow();
            long host = members.ids(MemberFilter.text("Bäckerei Sauerbrunn"), 1).get(0);
            meetings.record(new MeetingData(0, VISIT, "Neue Wege zu Auszubildenden", "", new When(day, LocalTime.of(14, 0), 120), PlaceData.NOWHERE, host, 0, 0, false, MemberFilter.everything(), 0,
                    new Agenda(List.of(SlotData.of(Kind.TOUR, "", 60), SlotData.of(Kind.EXCHANGE, "", 60)))));
        }
    }

    /** What has a host by now is sure to take place. */
    public void firm() {
        meetings.rows(MeetingFilter.everything().withStates(Set.of(Meeting.State.PROPOSED)), Slice.first(10)).stream().filter(row -> row.host() != 0).forEach(row -> run.plan(row.id(), row.version()));
    }

    private MeetingData data(DemoMeeting told, LocalDate day) {
        var one = series.all().stream().filter(found -> found.data().name().startsWith("Unternehmer")).findFirst().orElseThrow();
        long host = told.host().isEmpty() ? 0 : members.ids(MemberFilter.text(told.host()), 1).get(0);
        var agenda = new Agenda(USUAL.slots().stream().map(slot -> slot.kind() == Kind.TALK && !told.talk().isEmpty() ? new SlotData(Kind.TALK, told.talk(), slot.minutes(), 0, told.speaker(), true) : slot).toList());
        return new MeetingData(one.id(), one.data().name(), told.topic(), "", new When(day, FOUR, MINUTES), PlaceData.NOWHERE, host, one.data().capacity(), 1, true, one.data().audience(), poll(told), agenda);
    }

    /** In which members wished for it, or 0. */
    private long poll(DemoMeeting told) {
        return topics.waiting().stream().filter(topic -> topic.topic().equals(told.topic())).findFirst().map(ChosenTopic::poll).orElse(0L);
    }
}
