package de.reihum.invitations.run;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.audience.Addressing;
import de.reihum.invitations.chores.Chores;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom to call on the day before, because they come, host or speak, and get no mails. */
@ApplicationScoped
@Transactional
public class EveCallService {

    private Meetings meetings;
    private Invitations invitations;
    private Turnout turnout;
    private CastCalls cast;
    private Chores chores;
    private Ids ids;
    private Clock clock;

    protected EveCallService() {}

    @Inject
    public EveCallService(Meetings meetings, Invitations invitations, Turnout turnout, CastCalls cast, Chores chores, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.turnout = turnout;
        this.cast = cast;
        this.chores = chores;
        this.ids = ids;
        this.clock = clock;
    }

    /** Those who come by member's name, then the host and those who speak; empty before the morning before and once it begins. */
    @Requires(Permission.MEETINGS_READ)
    public List<EveCall> calls(long id) {
        return left(meetings.find(id).orElseThrow(NotFound::record)).toList();
    }

    /** How many are still to be called. */
    @Requires(Permission.WORK)
    public long left(long id) {
        return meetings.find(id).map(one -> left(one).count()).orElse(0L);
    }

    /** Counts from the morning before the meeting. @throws NotFound when she is neither invited nor to be called as host or speaker */
    @Requires(Permission.MEETINGS_WRITE)
    public void called(long id, long contact) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        var now = clock.instant();
        invited(meeting, contact).ifPresentOrElse(one -> one.calledOnEve(now), () -> calledCast(meeting, contact, now));
        chores.look(meeting, now);
    }

    /** Taken back: nobody was called. */
    @Requires(Permission.MEETINGS_WRITE)
    public void notCalled(long id, long contact) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        invited(meeting, contact).ifPresent(one -> one.calledOnEve(null));
        cast.remove(cast.find(id, contact).stream().toList());
        chores.look(meeting, clock.instant());
    }

    private Optional<Invitation> invited(Meeting meeting, long contact) {
        return invitations.ofMeeting(meeting.id()).stream().filter(one -> one.contact().id() == contact).findFirst().flatMap(one -> invitations.lock(one.id()));
    }

    /** The meeting is held meanwhile, so that two who call the same person at once leave one call. */
    private void calledCast(Meeting meeting, long contact, Instant now) {
        meetings.lock(meeting.id());
        var person = byPhone(meeting).filter(one -> one.id() == contact).findFirst().orElseThrow(NotFound::record);
        cast.find(meeting.id(), contact).ifPresentOrElse(one -> one.again(now), () -> cast.add(new CastCall(ids.next(), meeting, person, now)));
    }

    /** Once the meeting has moved, a call before that counts no more. */
    private Stream<EveCall> left(Meeting meeting) {
        if (!EveTime.due(meeting, clock.instant())) {
            return Stream.empty();
        }
        var eve = EveTime.of(meeting.when().orElseThrow());
        var called = cast.ofMeeting(meeting.id()).stream().filter(one -> !one.calledAt().isBefore(eve)).map(one -> one.contact().id()).collect(Collectors.toSet());
        return Stream.concat(invitedLeft(meeting, eve).map(one -> call(one.id(), one.contact())), byPhone(meeting).map(one -> call(0, one))).filter(one -> !called.contains(one.contact()));
    }

    /** Invited by phone or by letter alike. */
    private Stream<Invitation> invitedLeft(Meeting meeting, Instant eve) {
        return turnout.coming(meeting).stream().filter(one -> !one.followedByMail() && Addressing.ways(one.contact()).contains(Channel.PHONE))
                .filter(one -> one.eveCalledAt() == null || one.eveCalledAt().isBefore(eve));
    }

    private Stream<Contact> byPhone(Meeting meeting) {
        return Cast.byPhone(Cast.uninvited(meeting, invitations.ofMeeting(meeting.id()))).stream();
    }

    private static EveCall call(long invitation, Contact contact) {
        return new EveCall(invitation, contact.member().id(), contact.member().name(), contact.id(), contact.name(), contact.details().data().phone());
    }
}
