package de.reihum.invitations;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.members.Contact.Channel;
import de.reihum.members.Member;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A member is invited to a meeting, once, through one of its people and by one way. Sent, it waits for an answer, is reminded of at most twice, and is
 * told when the meeting changes. What came back goes another way. The answer itself belongs to the replies; here stands only that there is one.
 */
@Entity(name = "MeetingInvitation")
@Table(name = "invitation")
public class Invitation extends TenantEntity implements Named {

    /** What links in invitations are good for; their subject is the meeting. */
    public static final String ANSWER = "invitations.answer";
    public static final int MAX_REMINDERS = 2;
    public static final Duration REMINDER_DISTANCE = Duration.ofDays(3);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Embedded
    private Delivery delivery;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @NotAudited
    @Column(name = "reminders")
    private int reminders;

    @NotAudited
    @Column(name = "reminded_at")
    private Instant remindedAt;

    @NotAudited
    @Column(name = "answered")
    private boolean answered;

    @NotAudited
    @Column(name = "eve_called_at")
    private Instant eveCalledAt;

    protected Invitation() {}

    public Invitation(long id, Meeting meeting, Contact contact, Channel channel, Instant now) {
        super(id);
        this.meeting = meeting;
        this.member = contact.member();
        this.contact = contact;
        this.delivery = Delivery.by(channel);
        this.invitedAt = now;
    }

    /** The mail went out, the letter was made, or somebody called: the reader knows how the meeting is now. */
    public void delivered(Instant now) {
        delivery.done(meeting.standing().sequence(), now);
    }

    /** The post or the mail server gave it back. @throws RuleBroken when it never went */
    public void returned(String why, Instant now) {
        delivery.returned(why, now);
    }

    /** The mail server takes nothing for the address. */
    public void refused(String answer, Instant now) {
        delivery.refused(answer, now);
    }

    /** Goes once more, perhaps to somebody else. */
    public void reroute(Contact to, Channel channel) {
        contact = to;
        delivery = Delivery.by(channel);
    }

    /** Whether a reminder may be sent: no answer yet, it went out, at most two, at least three days after the last word. */
    public boolean mayBeReminded(Instant now) {
        return !answered && delivery.sentAt() != null && delivery.returnedAt() == null && reminders < MAX_REMINDERS && !now.isBefore(remindableFrom());
    }

    /** Whether what follows the invitation goes by mail: it went so itself, or the person wants mails however it went. */
    public boolean followedByMail() {
        return (delivery.channel() == Channel.MAIL || contact.details().data().channel() == Channel.MAIL) && contact.reachable() && !member.archived();
    }

    /** She was called on the day before; {@code null} when she was not after all. */
    public void calledOnEve(Instant now) {
        eveCalledAt = now;
    }

    /** {@code null} when nobody called her on a day before. */
    public Instant eveCalledAt() {
        return eveCalledAt;
    }

    /** Whether the member is the host, or one of its people has agreed to speak: it comes without an answer. */
    public boolean takesPart() {
        return meeting.host().filter(member::equals).isPresent()
                || meeting.slots().stream().anyMatch(slot -> slot.data().agreed() && slot.contact().map(Contact::member).filter(member::equals).isPresent());
    }

    /** From when on the next reminder may be sent, if one may be sent at all. */
    public Instant remindableFrom() {
        var last = remindedAt != null ? remindedAt : delivery.sentAt() != null ? delivery.sentAt() : invitedAt;
        return last.plus(REMINDER_DISTANCE);
    }

    /** @return which reminder this is, from 1 */
    public int remind(Instant now) {
        if (!mayBeReminded(now)) {
            throw new RuleBroken("invitations.refusal.reminder", MAX_REMINDERS, REMINDER_DISTANCE.toDays());
        }
        remindedAt = now;
        return ++reminders;
    }

    /** @param wanted false when the answer was taken back */
    public void answered(boolean wanted) {
        answered = wanted;
    }

    /** The person is forgotten. */
    void forgetWords() {
        delivery.forgetWords();
    }

    /** The member turned out to be the same as another one, which was not invited. */
    void moveTo(Member same) {
        member = same;
    }

    /** The person turned out to be the same as another one. */
    void reach(Contact same) {
        contact = same;
    }

    public boolean answered() {
        return answered;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Member member() {
        return member;
    }

    public Contact contact() {
        return contact;
    }

    public Delivery delivery() {
        return delivery;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public int reminders() {
        return reminders;
    }

    /** {@code null} when there was no reminder. */
    public Instant remindedAt() {
        return remindedAt;
    }

    @Override
    public String auditName() {
        return member.name();
    }
}
