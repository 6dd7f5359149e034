package de.reihum.invitations.told;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.audience.Audience;
import de.reihum.invitations.audience.Invitee;
import de.reihum.invitations.chores.Chores;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Member;
import de.reihum.shared.Ids;
import de.reihum.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Tells a demonstration's invitations under the date of the clock; nobody gets a mail. For the product's own work only. */
@ApplicationScoped
@Transactional
public class ToldInvitationService {

    private Meetings meetings;
    private Invitations invitations;
    private Audience audience;
    private InvitationEffects effects;
    private Chores chores;
    private Ids ids;
    private Clock clock;

    protected ToldInvitationService() {}

    @Inject
    public ToldInvitationService(Meetings meetings, Invitations invitations, Audience audience, InvitationEffects effects, Chores chores, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.audience = audience;
        this.effects = effects;
        this.chores = chores;
        this.ids = ids;
        this.clock = clock;
    }

    /** The audience was invited, each by its usual way, and the mails went. Does nothing when somebody is invited already. */
    @Requires(Permission.WORK)
    public void invite(long id) {
        var meeting = meetings.lock(id).orElseThrow(NotFound::record);
        if (invitations.members(id).isEmpty()) {
            if (meeting.state() == Meeting.State.PLANNED) {
                meeting.invited(clock.instant());
                effects.planEve(meeting, clock.instant());
            }
            audience.open(meeting, Set.of()).forEach((member, invitee) -> invite(meeting, member, invitee));
        }
    }

    private void invite(Meeting meeting, Member member, Invitee invitee) {
        if (invitee.reached()) {
            var invitation = new Invitation(ids.next(), meeting, member.contact(invitee.contact()), invitee.channel(), clock.instant());
            invitations.add(invitation);
            if (invitee.channel() == Channel.MAIL) {
                invitation.delivered(clock.instant());
            }
        }
    }

    /** So many of the letters were made, or of the calls, by member's name; told again, no more. */
    @Requires(Permission.WORK)
    public void deliver(long meeting, Channel channel, int most) {
        invitations.ofMeeting(meeting).stream().filter(one -> one.delivery().channel() == channel).limit(most).filter(one -> one.delivery().sentAt() == null).forEach(one -> one.delivered(clock.instant()));
        meetings.find(meeting).ifPresent(one -> chores.look(one, clock.instant()));
    }

    /** Whoever got a mail and has not answered was reminded; told again, nobody is. */
    @Requires(Permission.WORK)
    public void remind(long meeting) {
        var all = invitations.ofMeeting(meeting);
        if (all.stream().allMatch(one -> one.reminders() == 0)) {
            all.stream().filter(one -> one.delivery().channel() == Channel.MAIL && one.mayBeReminded(clock.instant())).forEach(one -> one.remind(clock.instant()));
        }
    }
}
