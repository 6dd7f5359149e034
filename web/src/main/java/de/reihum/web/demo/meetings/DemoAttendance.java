package de.reihum.web.demo.meetings;

import de.reihum.attendance.closing.ClosingData;
import de.reihum.attendance.closing.ClosingService;
import de.reihum.attendance.closing.ClosingService.WriteClosing;
import de.reihum.attendance.closing.ConfirmClosing;
import de.reihum.attendance.presence.CheckIn;
import de.reihum.attendance.presence.CheckInService;
import de.reihum.attendance.presence.Presence.State;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.MeetingFilter;
import de.reihum.meetings.MeetingRow;
import de.reihum.meetings.MeetingService;
import de.reihum.members.Member;
import de.reihum.members.MemberFilter;
import de.reihum.members.MemberService;
import de.reihum.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Who came to the meetings that were held, and what was written down. */
@ApplicationScoped
public class DemoAttendance {

    private static final int CAME = 9;
    private static final List<State> STATES = List.of(State.PRESENT, State.PRESENT, State.LATE, State.PRESENT, State.SUBSTITUTE, State.PRESENT, State.EXCUSED);
    private static final String MINUTES = "# Worum es ging\n- Der Gastgeber zeigt den Betrieb\n- Vortrag mit vielen Fragen\n- **Zwei Betriebe** wollen gemeinsam ausbilden";
    private static final String DECISIONS = "Ein gemeinsamer Stand auf der Ausbildungsmesse\nDas nächste Treffen beginnt wieder um 16 Uhr";

    private MeetingService meetings;
    private MemberService members;
    private CheckInService door;
    private ClosingService closings;

    protected DemoAttendance() {}

    @Inject
    public DemoAttendance(MeetingService meetings, MemberService members, CheckInService door, ClosingService closings) {
        this.meetings = meetings;
        this.members = members;
        this.door = door;
        this.closings = closings;
    }

    public void close() {
        var active = members.ids(MemberFilter.everything().withStatuses(Set.of(Member.Status.ACTIVE)), Slice.MAX);
        var held = meetings.rows(MeetingFilter.everything().withStates(Set.of(Meeting.State.HELD)), Slice.first(Slice.MAX)).stream().filter(one -> !closings.details(one.id()).confirmed()).toList();
        for (int number = 0; number < held.size(); number++) {
            close(held.get(number), active, number);
        }
    }

    private void close(MeetingRow meeting, List<Long> active, int number) {
        if (meeting.host() != 0) {
            note(meeting.id(), meeting.host(), State.PRESENT);
        }
        for (int i = 0; i < CAME && !active.isEmpty(); i++) {
            long member = active.get((number * 5 + i * 2) % active.size());
            if (member != meeting.host()) {
                note(meeting.id(), member, STATES.get(i % STATES.size()));
            }
        }
        var before = closings.details(meeting.id());
        closings.write(new WriteClosing(meeting.id(), before.version(), new ClosingData(MINUTES, DECISIONS, "", before.data().gifts())));
        closings.confirm(new ConfirmClosing(meeting.id(), closings.details(meeting.id()).version(), false, List.of()));
    }

    private void note(long meeting, long member, State state) {
        door.note(new CheckIn(meeting, "demo-" + meeting + "-" + member % 1_000_000, "m" + member, state, state == State.SUBSTITUTE ? "Frau Aydın" : "", 0));
    }
}
