package de.reihum.polls;

import de.reihum.members.Contact;
import de.reihum.members.Member;
import de.reihum.shared.NotAudited;
import de.reihum.shared.RuleBroken;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A member was asked, through one of its contacts. That it has answered stands here as an undated yes and nothing more, and stays out of the
 * audit trail, which would date it.
 */
@Entity
@NotAudited
@Table(name = "poll_invitation")
public class Invitation extends TenantEntity {

    public static final int MAX_REMINDERS = 2;
    public static final Duration REMINDER_DISTANCE = Duration.ofDays(3);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "poll_id", referencedColumnName = "ID")
    private Poll poll;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id", referencedColumnName = "ID")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "reminders")
    private int reminders;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "answered")
    private boolean answered;

    protected Invitation() {}

    public Invitation(long id, Poll poll, Contact contact, Instant now) {
        super(id);
        this.poll = poll;
        this.member = contact.member();
        this.contact = contact;
        this.askedAt = now;
    }

    /** The mail was handed over to the mail server. */
    public void mailed(Instant now) {
        mailedAt = mailedAt == null ? now : mailedAt;
    }

    /** Whether a reminder may be sent: no answer yet, somebody to write to, at most two, at least three days after the last mail. */
    public boolean mayBeReminded(Instant now) {
        return !answered && reminders < MAX_REMINDERS && !now.isBefore(remindableFrom()) && member.addressee().isPresent();
    }

    /** From when on the next reminder may be sent, if one may be sent at all. */
    public Instant remindableFrom() {
        return (remindedAt == null ? askedAt : remindedAt).plus(REMINDER_DISTANCE);
    }

    /**
     * Goes to who speaks for the member now.
     *
     * @return which reminder this is, from 1
     */
    public int remind(Instant now) {
        if (!mayBeReminded(now)) {
            throw new RuleBroken("polls.refusal.reminder", MAX_REMINDERS, REMINDER_DISTANCE.toDays());
        }
        contact = member.addressee().orElseThrow();
        remindedAt = now;
        return ++reminders;
    }

    /** The member turned out to be the same as another one, which was not asked. */
    public void moveTo(Member same) {
        member = same;
    }

    public void reach(Contact through) {
        contact = through;
    }

    public void answer() {
        answered = true;
    }

    public boolean answered() {
        return answered;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant remindedAt() {
        return remindedAt;
    }

    public int reminders() {
        return reminders;
    }

    public Poll poll() {
        return poll;
    }

    public Contact contact() {
        return contact;
    }

    public Member member() {
        return member;
    }
}
