package de.reihum.invitations;

import de.reihum.accounts.Permission;
import de.reihum.accounts.Requires;
import de.reihum.invitations.audience.Addressing;
import de.reihum.invitations.audience.Audience;
import de.reihum.invitations.audience.Invitee;
import de.reihum.invitations.audience.Twofold;
import de.reihum.invitations.chores.Chores;
import de.reihum.invitations.letters.LetterDesk;
import de.reihum.invitations.run.InvitationEffects;
import de.reihum.meetings.Meeting;
import de.reihum.meetings.Meetings;
import de.reihum.members.Contact.Channel;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invites members to meetings: whom, by which way, and what became of it. */
@ApplicationScoped
@Transactional
public class InvitationService {

    /**
     * What was begun.
     *
     * @param job the long work that makes the letters, or 0
     */
    public record Sent(int mails, int letters, int calls, long job) {}

    /** Once more, by this way. */
    public record Reroute(long invitation, Channel channel) {}

    /** @param why as it was said, up to 300 characters, or empty */
    public record NoteReturn(long invitation, String why) {}

    private Meetings meetings;
    private Invitations invitations;
    private Audience audience;
    private InvitationEffects effects;
    private LetterDesk letters;
    private Chores chores;
    private Ids ids;
    private Clock clock;

    protected InvitationService() {}

    @Inject
    public InvitationService(Meetings meetings, Invitations invitations, Audience audience, InvitationEffects effects, LetterDesk letters, Chores chores, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.audience = audience;
        this.effects = effects;
        this.letters = letters;
        this.chores = chores;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who would be invited now. @param more members beside the meeting's audience */
    @Requires(Permission.MEETINGS_WRITE)
    public InvitationPreview preview(long id, Set<Long> more) {
        var meeting = meetings.find(id).orElseThrow(NotFound::record);
        var all = audience.open(meeting, more).values();
        var reached = all.stream().filter(Invitee::reached).toList();
        return new InvitationPreview(id, meeting.version(), reached, all.stream().filter(one -> !one.reached()).toList(), Twofold.among(reached), invitations.members(id).size());
    }

    /** Mails wait to be sent, letters to be made, calls to be made by somebody; nobody is invited twice. @throws RuleBroken when there is nobody left to invite */
    @Requires(Permission.MEETINGS_WRITE)
    public Sent send(SendInvitations command) {
        var meeting = lock(command.meeting());
        meeting.expect(command.version());
        var now = clock.instant();
        meeting.invited(now);
        var sent = new ArrayList<Invitation>();
        audience.open(meeting, command.more()).forEach((member, invitee) -> {
            if (!command.without().contains(member.id())) {
                channel(invitee, command.channels().get(member.id())).ifPresent(channel -> sent.add(new Invitation(ids.next(), meeting, member.contact(invitee.contact()), channel, now)));
            }
        });
        if (sent.isEmpty()) {
            throw new RuleBroken("invitations.refusal.nobody");
        }
        sent.forEach(invitations::add);
        audience.served(meeting);
        effects.invite(sent.stream().filter(one -> one.delivery().channel() == Channel.MAIL).toList(), now);
        effects.planEve(meeting, now);
        chores.look(meeting, now);
        return new Sent(count(sent, Channel.MAIL), count(sent, Channel.LETTER), count(sent, Channel.PHONE), count(sent, Channel.LETTER) == 0 ? 0 : letters.order(meeting));
    }

    /** Whoever cannot be reached by the wanted way is left out when none was named, and refused when one was. */
    private static Optional<Channel> channel(Invitee invitee, Channel wanted) {
        if (wanted != null && !invitee.ways().contains(wanted)) {
            throw new InvalidValue("channels", "invitations.refusal.way", invitee.memberName());
        }
        return Optional.ofNullable(wanted == null ? invitee.channel() : wanted);
    }

    private static int count(List<Invitation> sent, Channel channel) {
        return (int) sent.stream().filter(one -> one.delivery().channel() == channel).count();
    }

    /** By member's name. */
    @Requires(Permission.MEETINGS_READ)
    public List<InvitedRow> rows(long meeting) {
        meetings.find(meeting).orElseThrow(NotFound::record);
        return invitations.rows(meeting);
    }

    /** What a member was invited to lately, the latest first. */
    @Requires(Permission.MEETINGS_READ)
    public List<MemberInvitation> ofMember(long member, int limit) {
        return invitations.ofMember(member, limit);
    }

    /** What a person was invited to lately, the latest first. */
    @Requires(Permission.MEETINGS_READ)
    public List<MemberInvitation> ofContact(long contact, int limit) {
        return invitations.ofContact(contact, limit);
    }

    /** Meetings to come with letters to be made or people to be called. */
    @Requires(Permission.MEETINGS_READ)
    public List<OpenWork> openWork() {
        return invitations.openWork(LocalDate.ofInstant(clock.instant(), ProductClock.ZONE));
    }

    /** It came back. */
    @Requires(Permission.MEETINGS_WRITE)
    public void noteReturn(NoteReturn command) {
        invitations.lock(command.invitation()).orElseThrow(NotFound::record).returned(command.why(), clock.instant());
    }

    /** It goes once more, to whoever speaks for the member now. @throws InvalidValue when she cannot be reached by that way */
    @Requires(Permission.MEETINGS_WRITE)
    public void reroute(Reroute command) {
        var invitation = invitations.lock(command.invitation()).orElseThrow(NotFound::record);
        requireAhead(invitation.meeting());
        var person = Addressing.person(invitation.member()).filter(one -> Addressing.ways(one).contains(command.channel()))
                .orElseThrow(() -> new InvalidValue("channel", "invitations.refusal.way", invitation.member().name()));
        invitation.reroute(person, command.channel());
        chores.look(invitation.meeting(), clock.instant());
        if (command.channel() == Channel.MAIL) {
            effects.invite(List.of(invitation), clock.instant());
        }
    }

    /** Somebody was called and knows about the meeting. */
    @Requires(Permission.MEETINGS_WRITE)
    public void called(long id) {
        var invitation = invitations.lock(id).orElseThrow(NotFound::record);
        if (invitation.delivery().channel() != Channel.PHONE) {
            throw new RuleBroken("invitations.refusal.notByPhone");
        }
        invitation.delivered(clock.instant());
        chores.look(invitation.meeting(), clock.instant());
    }

    /** Taken back: nobody was called. */
    @Requires(Permission.MEETINGS_WRITE)
    public void notCalled(long id) {
        var invitation = invitations.lock(id).orElseThrow(NotFound::record);
        if (invitation.delivery().channel() == Channel.PHONE) {
            invitation.reroute(invitation.contact(), Channel.PHONE);
            chores.look(invitation.meeting(), clock.instant());
        }
    }

    private void requireAhead(Meeting meeting) {
        if (meeting.state() != Meeting.State.INVITED || meeting.when().filter(when -> clock.instant().isBefore(when.begin())).isEmpty()) {
            throw new RuleBroken("invitations.refusal.over");
        }
    }

    private Meeting lock(long id) {
        return meetings.lock(id).orElseThrow(NotFound::record);
    }
}
