package de.reihum.invitations.run;

import de.reihum.meetings.Meeting;
import de.reihum.members.Contact;
import de.reihum.shared.Named;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who hosts or speaks was told of the evening by phone. Where she is invited herself, her invitation says so instead. */
@Entity
@Table(name = "invitation_cast_call")
public class CastCall extends TenantEntity implements Named {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", referencedColumnName = "ID")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id", referencedColumnName = "ID")
    private Contact contact;

    @Column(name = "called_at")
    private Instant calledAt;

    protected CastCall() {}

    public CastCall(long id, Meeting meeting, Contact contact, Instant calledAt) {
        super(id);
        this.meeting = meeting;
        this.contact = contact;
        this.calledAt = calledAt;
    }

    /** Once more, because the meeting has moved. */
    void again(Instant now) {
        calledAt = now;
    }

    /** The person turned out to be the same as another one. */
    void reach(Contact same) {
        contact = same;
    }

    /** Of two calls to one person the later counts. */
    void join(CastCall other) {
        calledAt = calledAt.isBefore(other.calledAt) ? other.calledAt : calledAt;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Contact contact() {
        return contact;
    }

    public Instant calledAt() {
        return calledAt;
    }

    @Override
    public String auditName() {
        return contact.member().name();
    }
}
