package de.reihum.invitations.run;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.chores.Chores;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Writes to those who come and to those who make the evening, on the day before: where it is, where to park, and what will happen. Who has no mail is called. */
@ApplicationScoped
@Transactional
public class EveService {

    private Meetings meetings;
    private Invitations invitations;
    private Turnout turnout;
    private InvitationEffects effects;
    private Chores chores;
    private Clock clock;

    protected EveService() {}

    @Inject
    public EveService(Meetings meetings, Invitations invitations, Turnout turnout, InvitationEffects effects, Chores chores, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.turnout = turnout;
        this.effects = effects;
        this.chores = chores;
        this.clock = clock;
    }

    /** Nothing happens when the meeting has moved to another day, or does not take place. @param day as it was planned */
    @Requires(Permission.WORK)
    public void begin(long id, String day) {
        meetings.lock(id).filter(meeting -> meeting.state() == Meeting.State.INVITED && meeting.when().filter(when -> when.day().toString().equals(day)).isPresent()).ifPresent(meeting -> begin(meeting, day));
    }

    /**
     * Each answer has a mail of its own, also when two share an address, as it had its own invitation: each brings the link to give back that one place, the way out
     * of that person's mails, her language and what she does there. In a mailbox that several use, a mail for two could not be handed on without the other's link;
     * that one person gets two invitations is said before these go out ({@link de.reihum.invitations.audience.Twofold}). The mails to the cast have no link and
     * go to no address twice.
     */
    private void begin(Meeting meeting, String day) {
        var now = clock.instant();
        var mailed = turnout.coming(meeting).stream().filter(Invitation::followedByMail).toList();
        effects.lastWord(mailed, day, now);
        var taken = mailed.stream().map(one -> one.contact().email().text()).toList();
        effects.castWord(meeting, Cast.byMail(Cast.uninvited(meeting, invitations.ofMeeting(meeting.id())), taken), day, now);
        chores.look(meeting, now);
    }
}
