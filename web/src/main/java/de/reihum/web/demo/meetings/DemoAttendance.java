package de.reihum.web.demo.meetings;

import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.ClosingService.WriteClosing;
import de.reihum.attendance.closing.ConfirmClosing;
import de.reihum.attendance.closing.ResolutionData;
import de.reihum.attendance.feedback.FeedbackData;
import de.reihum.attendance.feedback.FeedbackData.Hour;
import de.reihum.attendance.feedback.FeedbackRound;
import de.reihum.attendance.feedback.FeedbackService;
import de.reihum.attendance.presence.CheckIn;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.PersonRow;
import de.reihum.attendance.presence.Presence.State;
import de.reihum.hosting.asking.MeetingSubjects;
import de.reihum.links.LinkHolder;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.shared.Slice;
import de.reihum.tasks.TaskData;
import de.reihum.web.shared.minutes.ReportDoor;
import de.reihum.web.shared.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Who came to the meetings that were held, what was written down, and how it was; the report on the last one waits to be finished. */
@ApplicationScoped
public class DemoAttendance {

    private static final int CAME = 9;
    /** These need no name. */
    private static final int PUNCTUAL = 4;
    /** Of those who had said that they would come. */
    private static final int MISSING = 2;
    private static final int CAME_TO_LAST = 6;
    /** A report is finished within some days. */
    private static final int FRESH = 20;
    private static final List<State> STATES = List.of(State.PRESENT, State.PRESENT, State.LATE, State.PRESENT, State.SUBSTITUTE, State.PRESENT, State.EXCUSED);
    private static final String MINUTES = "# Worum es ging\n- Der Gastgeber zeigt den Betrieb\n- Vortrag mit vielen Fragen\n- **Zwei Betriebe** wollen gemeinsam ausbilden";
    private static final String NOTES = "# Rundgang\n- Backstube und Versand\n- **Drei Auszubildende** erzählen von ihrem ersten Jahr";
    private static final List<FeedbackData> OPINIONS = List.of(new FeedbackData(5, Hour.RIGHT, "Mehr Zeit für Gespräche am Ende"), new FeedbackData(4, Hour.RIGHT, ""),
            new FeedbackData(4, Hour.EARLIER, "Ein Treffen zum Thema Nachfolge"), new FeedbackData(3, Hour.RIGHT, ""));

    private MeetingService meetings;
    private MemberService members;
    private CheckInService door;
    private ReportDoor reports;
    private ClosingService closings;
    private FeedbackService feedback;
    private Clock clock;

    protected DemoAttendance() {}

    @Inject
    public DemoAttendance(MeetingService meetings, MemberService members, CheckInService door, ReportDoor reports, ClosingService closings, FeedbackService feedback, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.door = door;
        this.reports = reports;
        this.closings = closings;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** All that were held before this day; of the last one it is to be asked again what has become of it, and how it was. */
    public void close() {
        var past = held().stream().filter(one -> !one.when().day().isAfter(today())).toList();
        for (int number = 0; number < past.size(); number++) {
            if (!closings.details(past.get(number).id()).confirmed()) {
                note(past.get(number), number, CAME);
                write(past.get(number), MINUTES, ResolutionData.of("Das nächste Treffen beginnt wieder um 16 Uhr"));
                confirm(past.get(number), number == past.size() - 1);
            }
        }
    }

    private void confirm(MeetingRow meeting, boolean last) {
        var again = new TaskData("Nachfragen, was aus „" + meeting.topic() + "“ geworden ist", meeting.when().day().plusMonths(3), 0, MeetingSubjects.KIND, meeting.id(), "");
        closings.confirm(new ConfirmClosing(meeting.id(), closings.details(meeting.id()).version(), last, last ? List.of(again) : List.of()));
    }

    /** Of those who were asked about the last one whose report is confirmed. */
    public void answer() {
        held().stream().filter(one -> closings.details(one.id()).confirmed()).reduce((one, later) -> later).filter(one -> feedback.results(one.id()).answers() == 0).ifPresent(this::answer);
    }

    private void answer(MeetingRow meeting) {
        var asked = door.list(meeting.id()).persons().stream().filter(one -> one.state() == State.PRESENT || one.state() == State.LATE).mapToLong(PersonRow::contact).filter(contact -> contact != 0)
                .filter(contact -> feedback.asked(meeting.id(), contact)).boxed().toList();
        for (int i = 0; i < Math.min(asked.size(), OPINIONS.size()); i++) {
            feedback.answer(new LinkHolder(0, "", FeedbackRound.PURPOSE, meeting.id(), asked.get(i)), OPINIONS.get(i));
        }
    }

    /** The last one's is not finished. */
    public void begin() {
        held().stream().filter(one -> one.when().day().isAfter(today().minusDays(FRESH)) && closings.details(one.id()).version() == 0).forEach(one -> {
            note(one, 1, CAME_TO_LAST);
            write(one, NOTES, new ResolutionData("Gemeinsame Schnuppertage in den Osterferien", one.host(), 0, one.when().day().plusMonths(4)));
        });
    }

    /** The oldest first. */
    private List<MeetingRow> held() {
        return meetings.rows(MeetingFilter.everything().withStates(Set.of(Meeting.State.HELD)), Slice.first(Slice.MAX)).stream().sorted(Comparator.comparing(one -> one.when().day())).toList();
    }

    private LocalDate today() {
        return Formats.local(clock.instant());
    }

    private void write(MeetingRow meeting, String minutes, ResolutionData decided) {
        var before = closings.details(meeting.id());
        reports.write(new WriteClosing(meeting.id(), before.version(), new ClosingData(minutes, List.of(decided), "", before.data().gifts())));
    }

    /** The host, and nearly all who had said so; where nobody was asked, some of the others. Those who were not expected came of their own accord. */
    private void note(MeetingRow meeting, int number, int came) {
        var active = members.ids(MemberFilter.everything().withStatuses(Set.of(Member.Status.ACTIVE)), Slice.MAX);
        var list = door.list(meeting.id());
        list.persons().stream().filter(row -> row.member() == meeting.host()).findFirst().ifPresent(host -> tap(meeting.id(), host.handle(), State.PRESENT, ""));
        var promised = list.persons().stream().filter(row -> row.expected() == PersonRow.Expectation.COMES && row.contact() != 0).toList();
        if (!promised.isEmpty()) {
            promised.stream().limit(Math.max(0, promised.size() - MISSING)).forEach(row -> tap(meeting.id(), row.handle(), STATES.get(promised.indexOf(row) % PUNCTUAL), ""));
            return;
        }
        for (int i = 0; i < came && !active.isEmpty(); i++) {
            long member = active.get((number * 5 + i * 2) % active.size());
            if (member != meeting.host()) {
                var state = STATES.get(i % STATES.size());
                tap(meeting.id(), list.persons().stream().filter(row -> row.member() == member).map(PersonRow::handle).findFirst().orElseGet(() -> handle(member)), state, state == State.SUBSTITUTE ? "Frau Aydın" : "");
            }
        }
    }

    private String handle(long member) {
        return members.details(member).representative().map(person -> "c" + person.id()).orElse("m" + member);
    }

    private void tap(long meeting, String handle, State state, String name) {
        door.note(new CheckIn(meeting, "demo-" + handle, handle, state, name, 0));
    }
}
