package de.reihum.attendance.feedback;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.shared.Named;
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

/** Somebody who came was asked how it was. That she has answered is known, without a date; what she answered is not. */
@Entity
@Table(name = "feedback_request")
public class FeedbackRequest extends TenantEntity implements Named {

    static final int MOST_REMINDERS = 2;

    private static final Duration OPEN = Duration.ofDays(30);
    private static final Duration BETWEEN = Duration.ofDays(7);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reminders")
    private int reminders;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @NotAudited
    @Column(name = "answered")
    private boolean answered;

    protected FeedbackRequest() {}

    public FeedbackRequest(long id, Meeting meeting, Contact contact, Instant now) {
        super(id);
        this.meeting = meeting;
        this.contact = contact;
        this.askedAt = now;
    }

    /** @throws RuleBroken the second time: an answer without a name cannot be changed */
    void answer() {
        if (answered) {
            throw new RuleBroken("attendance.refusal.answered");
        }
        answered = true;
    }

    void remind(Instant now) {
        reminders++;
        remindedAt = now;
    }

    int reminders() {
        return reminders;
    }

    /** When she may be reminded at the earliest; {@code null} when she may not any more. */
    Instant next() {
        var next = (remindedAt == null ? askedAt : remindedAt).plus(BETWEEN);
        return reminders < MOST_REMINDERS && next.isBefore(end()) ? next : null;
    }

    /** From then on answers are not taken any more. */
    Instant end() {
        return askedAt.plus(OPEN);
    }

    void goesTo(Contact same, boolean answeredToo) {
        contact = same;
        answered |= answeredToo;
    }

    public boolean answered() {
        return answered;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Contact contact() {
        return contact;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Override
    public String auditName() {
        return meeting.title();
    }
}
