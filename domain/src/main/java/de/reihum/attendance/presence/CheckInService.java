package de.reihum.attendance.presence;

import de.reihum.accounts.Actor;
import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.attendance.closing.Closings;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact;
import de.reihum.members.Contacts;
import de.reihum.members.Member;
import de.reihum.members.Members;
import de.reihum.shared.Ids;
import de.reihum.shared.InvalidValue;
import de.reihum.shared.NotFound;
import de.reihum.shared.ProductClock;
import de.reihum.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Notes at the door who comes. Each tap counts once, however often a device sends it; of two taps about one person the later one counts. */
@ApplicationScoped
@Transactional
public class CheckInService {

    private static final Set<Meeting.State> ALIVE = EnumSet.of(Meeting.State.PLANNED, Meeting.State.INVITED, Meeting.State.HELD);

    private Meetings meetings;
    private Presences presences;
    private Closings closings;
    private Expectations expectations;
    private Members members;
    private Contacts contacts;
    private Actor actor;
    private Ids ids;
    private Clock clock;

    protected CheckInService() {}

    @Inject
    public CheckInService(Meetings meetings, Presences presences, Closings closings, Expectations expectations, Members members, Contacts contacts, Actor actor, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.presences = presences;
        this.closings = closings;
        this.expectations = expectations;
        this.members = members;
        this.contacts = contacts;
        this.actor = actor;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws de.reihum.shared.InvalidValue with a reason for each field that cannot be
     * @throws RuleBroken before the meeting's day, when it does not take place, or when its report is confirmed
     */
    @Requires(Permission.MEETINGS_WRITE)
    public void note(CheckIn command) {
        var handle = command.check();
        var meeting = meetings.lock(command.meeting()).orElseThrow(NotFound::record);
        if (presences.arrived(meeting.id(), command.tap())) {
            return;
        }
        requireOpen(meeting);
        var known = presences.find(meeting.id(), handle);
        if (command.state() == null) {
            known.ifPresent(presences::remove);
        } else {
            known.orElseGet(() -> begin(meeting, handle, command)).note(command.state(), command.name(), actor.identity().name(), clock.instant());
        }
        presences.add(new Tap(ids.next(), meeting, command.tap()));
    }

    private Presence begin(Meeting meeting, Handle handle, CheckIn command) {
        if (handle.walkIn() && command.name().isEmpty()) {
            throw new InvalidValue("name", "attendance.refusal.nameless");
        }
        var contact = handle.contact() == 0 ? null : contacts.find(handle.contact()).orElseThrow(NotFound::record);
        long wanted = handle.member() == 0 ? command.member() : handle.member();
        var member = contact != null ? contact.member() : wanted == 0 ? null : members.find(wanted).orElseThrow(NotFound::record);
        var begun = new Presence(ids.next(), meeting, handle, member, handle.text().startsWith("m") ? person(meeting, handle, member) : contact);
        presences.add(begun);
        return begun;
    }

    /** Who is expected for the member. */
    private Contact person(Meeting meeting, Handle handle, Member member) {
        var row = expectations.of(meeting).get(handle.text());
        return row == null || row.contact() == 0 ? null : member.contacts().stream().filter(one -> one.id() == row.contact()).findFirst().orElse(null);
    }

    @Requires(Permission.MEETINGS_READ)
    public DoorList list(long id) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        boolean confirmed = closings.confirmed(id);
        return new DoorList(id, meeting.title(), meeting.theme().topic(), meeting.when().orElse(null), meeting.state(), !confirmed && ALIVE.contains(meeting.state()) && dayHasCome(meeting), confirmed, rows(meeting));
    }

    private List<PersonRow> rows(Meeting meeting) {
        return expectations.rows(meeting, presences.ofMeeting(meeting.id()));
    }

    private void requireOpen(Meeting meeting) {
        if (!ALIVE.contains(meeting.state())) {
            throw new RuleBroken("attendance.refusal.noMeeting");
        }
        if (!dayHasCome(meeting)) {
            throw new RuleBroken("attendance.refusal.early");
        }
        if (closings.confirmed(meeting.id())) {
            throw new RuleBroken("attendance.refusal.confirmed");
        }
    }

    private boolean dayHasCome(Meeting meeting) {
        return meeting.when().filter(when -> !LocalDate.now(clock.withZone(ProductClock.ZONE)).isBefore(when.day())).isPresent();
    }
}
