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
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Whom to call on the day before, because they come and get no mails. */
@ApplicationScoped
@Transactional
public class EveCallService {

    private Meetings meetings;
    private Invitations invitations;
    private Turnout turnout;
    private Chores chores;
    private Clock clock;

    protected EveCallService() {}

    @Inject
    public EveCallService(Meetings meetings, Invitations invitations, Turnout turnout, Chores chores, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.turnout = turnout;
        this.chores = chores;
        this.clock = clock;
    }

    /** Those who come by member's name, then the host and those who speak; empty before the morning before and once it begins. */
    @Requires(Permission.MEETINGS_READ)
    public List<EveCall> calls(long id) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        if (!EveTime.due(meeting, clock.instant())) {
            return List.of();
        }
        var cast = Cast.byPhone(Cast.uninvited(meeting, invitations.ofMeeting(id)));
        return Stream.concat(left(meeting).map(one -> call(one.id(), one.contact())), cast.stream().map(one -> call(0, one))).toList();
    }

    /** How many of those who come are still to be called. */
    @Requires(Permission.WORK)
    public long left(long id) {
        return meetings.find(id).filter(one -> EveTime.due(one, clock.instant())).map(one -> left(one).count()).orElse(0L);
    }

    @Requires(Permission.MEETINGS_WRITE)
    public void called(long id) {
        note(id, clock.instant());
    }

    /** Taken back: nobody was called. */
    @Requires(Permission.MEETINGS_WRITE)
    public void notCalled(long id) {
        note(id, null);
    }

    private void note(long id, Instant called) {
        var invitation = invitations.lock(id).orElseThrow(NotFound::record);
        invitation.calledOnEve(called);
        chores.look(invitation.meeting(), clock.instant());
    }

    /** Invited by phone or by letter alike. Once the meeting has moved, a call before that counts no more. */
    private Stream<Invitation> left(Meeting meeting) {
        var eve = EveTime.of(meeting.when().orElseThrow());
        return turnout.coming(meeting).stream().filter(one -> !one.followedByMail() && Addressing.ways(one.contact()).contains(Channel.PHONE))
                .filter(one -> one.eveCalledAt() == null || one.eveCalledAt().isBefore(eve));
    }

    private static EveCall call(long invitation, Contact contact) {
        return new EveCall(invitation, contact.member().id(), contact.member().name(), contact.name(), contact.details().data().phone());
    }
}
