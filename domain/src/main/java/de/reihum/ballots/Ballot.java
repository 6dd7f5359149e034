package de.reihum.ballots;

import de.reihum.polls.Invitation;
import de.reihum.shared.Named;
import de.reihum.shared.NotAudited;
import de.reihum.tenancy.TenantEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member's answer to a named poll; can be changed until the end. What was chosen stays out of the audit trail: results may be hidden. */
@Entity
@Table(name = "poll_ballot")
public class Ballot extends TenantEntity implements Named {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "invitation_id", referencedColumnName = "ID")
    private Invitation invitation;

    @NotAudited
    @Column(name = "choices")
    private Choices choices;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Ballot() {}

    public Ballot(long id, Invitation invitation, Choices choices, Instant now) {
        super(id);
        this.invitation = invitation;
        revise(choices, now);
    }

    public final void revise(Choices wanted, Instant now) {
        choices = wanted;
        answeredAt = now;
    }

    public Choices choices() {
        return choices;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Invitation invitation() {
        return invitation;
    }

    @Override
    public String auditName() {
        return invitation.poll().question();
    }
}
