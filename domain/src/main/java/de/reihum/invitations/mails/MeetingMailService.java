package de.reihum.invitations.mails;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.Invitation;
import de.reihum.invitations.Invitations;
import de.reihum.invitations.chores.Chores;
import de.reihum.invitations.mails.MeetingMail.Part;
import de.reihum.invitations.run.Turnout;
import de.reihum.links.LinkService;
import de.reihum.meetings.Meeting;
import de.reihum.members.Contact.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Prepares mails about a meeting at the moment they are sent: whether still, to whom, how the meeting is by then, and with which fresh link. */
@ApplicationScoped
@Transactional
public class MeetingMailService {

    private Invitations invitations;
    private LinkService links;
    private MeetingReader reader;
    private Turnout turnout;
    private Chores chores;
    private Clock clock;

    protected MeetingMailService() {}

    @Inject
    public MeetingMailService(Invitations invitations, LinkService links, MeetingReader reader, Turnout turnout, Chores chores, Clock clock) {
        this.invitations = invitations;
        this.links = links;
        this.reader = reader;
        this.turnout = turnout;
        this.chores = chores;
        this.clock = clock;
    }

    /** Empty when it went already, the meeting is over or off, or another way was chosen meanwhile. */
    @Requires(Permission.WORK)
    public Optional<MeetingMail> invitation(long id) {
        return ahead(id).filter(one -> one.delivery().channel() == Channel.MAIL && one.delivery().untried()).map(this::mail);
    }

    /** Empty when there is an answer meanwhile, or nothing to answer any more. */
    @Requires(Permission.WORK)
    public Optional<MeetingMail> reminder(long id) {
        return ahead(id).filter(one -> !one.answered() && one.delivery().returnedAt() == null).map(this::mail);
    }

    /** Empty when the reader knows already how the meeting is, or will learn it from the invitation. */
    @Requires(Permission.WORK)
    public Optional<MeetingMail> news(long id) {
        return ahead(id).filter(MeetingMailService::uninformed).map(this::mail);
    }

    /** Empty when the reader never heard of the meeting. */
    @Requires(Permission.WORK)
    public Optional<MeetingMail> cancellation(long id) {
        return reachable(id).filter(one -> one.meeting().state() == Meeting.State.CANCELLED).filter(MeetingMailService::uninformed).map(this::mail);
    }

    /** Empty when the meeting is not on that day any more. @param day as it was planned */
    @Requires(Permission.WORK)
    public Optional<MeetingMail> lastWord(long id, String day) {
        return ahead(id).filter(one -> one.meeting().when().orElseThrow().day().toString().equals(day)).map(this::mail);
    }

    /** The mail was handed over, with the meeting as it was by then. */
    @Requires(Permission.WORK)
    public void mailed(long id) {
        invitations.find(id).ifPresent(one -> {
            one.delivered(clock.instant());
            if (one.delivery().channel() != Channel.MAIL) {
                chores.look(one.meeting(), clock.instant());
            }
        });
    }

    /**
     * The mail server takes nothing for this address: somebody has to find another way. A letter or a call has arrived all the same, and what the mail was
     * to say stays to be told that way.
     *
     * @param answer what it said
     */
    @Requires(Permission.WORK)
    public void refused(long id, String answer) {
        invitations.lock(id).filter(one -> one.delivery().channel() == Channel.MAIL).ifPresent(one -> one.refused(answer, clock.instant()));
    }

    private static boolean uninformed(Invitation one) {
        return one.delivery().sentAt() != null && one.delivery().returnedAt() == null && !one.delivery().knows(one.meeting().standing().sequence());
    }

    private Optional<Invitation> ahead(long id) {
        return reachable(id).filter(one -> one.meeting().state() == Meeting.State.INVITED && one.meeting().when().filter(when -> clock.instant().isBefore(when.begin())).isPresent());
    }

    private Optional<Invitation> reachable(long id) {
        return invitations.find(id).filter(Invitation::followedByMail);
    }

    private MeetingMail mail(Invitation invitation) {
        var contact = invitation.contact();
        boolean hosts = invitation.meeting().host().filter(invitation.member()::equals).isPresent();
        return new MeetingMail(reader.network(), invitation.member().name(), contact.id(), contact.name(), contact.email(), contact.language(), links.issue(MeetingReader.link(invitation)).text(),
                reader.facts(invitation.meeting()), invitation.delivery().sentAt(), hosts ? Part.HOST : Part.GUEST, hosts ? turnout.persons(invitation.meeting()) : 0);
    }
}
